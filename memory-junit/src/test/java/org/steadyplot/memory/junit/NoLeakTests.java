package org.steadyplot.memory.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.TestExecutionResult.Status.ABORTED;
import static org.junit.platform.engine.TestExecutionResult.Status.FAILED;
import static org.junit.platform.engine.TestExecutionResult.Status.SUCCESSFUL;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectNestedClass;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.TestExecutionResult;
import org.opentest4j.AssertionFailedError;
import org.steadyplot.memory.agent.AgentJar;

/** Tests with {@link NoLeak}, run by JUnit, each in its fork. */
class NoLeakTests {
    private static final Map<String, String> PARALLEL = Map.of(
            "junit.jupiter.execution.parallel.enabled", "true",
            "junit.jupiter.execution.parallel.mode.default", "concurrent",
            "junit.jupiter.execution.parallel.config.strategy", "fixed",
            "junit.jupiter.execution.parallel.config.fixed.parallelism", "2");

    @Test
    void every_planted_leak_fails_with_what_grew() throws IOException {
        Runs runs = Runs.of(PARALLEL, selectClass(PlantedLeaks.class));
        assertThat(message(runs, "a_static_map_without_a_bound()"))
                .startsWith("LEAK: " + PlantedLeaks.class.getName() + ".a_static_map_without_a_bound: heap grows by 1")
                .contains("byte[] ", "java.util.HashMap$Node ", "a planted leak of 512 B was found as 51");
        assertThat(message(runs, "a_listener_that_is_never_removed()")).contains("heap grows by 1", "int[] ");
        assertThat(message(runs, "scratch_memory_of_a_thread()")).contains("heap grows by 23", "byte[] ");
        assertThat(message(runs, "direct_buffers()"))
                .contains("direct buffers grow by 4099 B per iteration", "java.nio.DirectByteBuffer ");
        assertThat(message(runs, "class_loaders()")).contains("classes grow by 1");
        assertThat(message(runs, "files_that_stay_open()"))
                .contains("file descriptors grow by 1 per iteration", "java.io.FileInputStream ");
        assertThat(runs.results()).hasSize(6);
        String message = message(runs, "scratch_memory_of_a_thread()");
        Golden.check("message.txt", Golden.normalised(message));
        if (hasAgent()) {
            assertThat(message)
                    .containsPattern("(?m)^  allocated at +per iteration$")
                    .containsPattern(
                            "PlantedLeaks\\.scratch_memory_of_a_thread\\(PlantedLeaks.java:[0-9]+\\) +2[0-9.]+ B");
        }
    }

    @Test
    void no_control_fails() {
        Runs runs = Runs.of(PARALLEL, selectClass(Controls.class));
        assertThat(runs.results()).hasSize(5).allSatisfy((name, result) -> assertThat(result.getStatus())
                .as(name)
                .isEqualTo(SUCCESSFUL));
        assertThat(runs.entries()).hasSize(5).allMatch(entry -> entry.contains("leaks="));
    }

    @Test
    void what_surrounds_the_body_happens_once_in_the_order_of_junit(@TempDir Path folder) throws IOException {
        Path diary = folder.resolve("diary of a fork.txt");
        System.setProperty(Bodies.DIARY, diary.toString());
        Runs runs;
        try {
            runs = Runs.of(
                    Map.of(), selectNestedClass(List.of(Bodies.Surrounded.class), Bodies.Surrounded.Inner.class));
        } finally {
            System.clearProperty(Bodies.DIARY);
        }
        assertThat(runs.results().values())
                .extracting(TestExecutionResult::getStatus)
                .containsExactly(SUCCESSFUL);
        assertThat(Files.readAllLines(diary))
                .containsExactly(
                        "before all of the base",
                        "before all",
                        "constructor",
                        "before each of the base",
                        "before each",
                        "body of nested_with_parameters, folder true",
                        "after each, many iterations",
                        "after each of the base",
                        "after all",
                        "after all of the base");
    }

    @Test
    void what_the_body_throws_comes_back_with_its_stack() {
        Throwable thrown = odd("throws_in_its_third_iteration").failure("throws_in_its_third_iteration()");
        assertThat(thrown).isInstanceOf(IOException.class).hasMessage("the third");
        assertThat(thrown.getStackTrace()[0].getMethodName()).isEqualTo("throws_in_its_third_iteration");
        assertThat(thrown.getSuppressed()[0]).hasMessageContaining("thrown in the forked JVM; files: target");
    }

    @Test
    void what_cannot_be_carried_over_comes_back_as_text() {
        assertThat(odd("throws_what_cannot_be_carried_over").failure("throws_what_cannot_be_carried_over()"))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("Bodies$Unportable")
                .hasMessageContaining("at org.steadyplot.memory.junit.Bodies$Odd.throws_what_cannot_be_carried_over");
    }

    @Test
    void an_assumption_that_fails_in_the_fork_aborts_the_test() {
        Runs runs = odd("assumes_in_vain");
        assertThat(runs.status("assumes_in_vain()")).isEqualTo(ABORTED);
        assertThat(runs.failure("assumes_in_vain()")).hasMessageContaining("only outside");
    }

    @Test
    void a_fork_that_dies_says_how() {
        assertThat(odd("exits").failure("exits()"))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("exit code 17");
    }

    @Test
    void a_body_that_does_not_come_back_is_killed_and_its_place_told() {
        assertThat(odd("does_not_come_back").failure("does_not_come_back()"))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("An iteration did not come back")
                .hasMessageContaining("Bodies$Odd.does_not_come_back(Bodies.java:");
    }

    @Test
    void the_timeout_of_junit_ends_the_fork() {
        Throwable thrown = odd("outlasts_its_timeout").failure("outlasts_its_timeout()");
        assertThat(thrown).isInstanceOf(TimeoutException.class);
        assertThat(ProcessHandle.current().children().filter(NoLeakTests::isFork))
                .isEmpty();
    }

    @Test
    void a_disabled_test_starts_nothing() {
        Runs runs = odd("is_disabled");
        assertThat(runs.skipped()).containsExactly("is_disabled()");
        assertThat(runs.results()).isEmpty();
    }

    @Test
    void collections_that_do_not_happen_are_noticed() {
        assertThat(message(odd("is_strict_without_collections"), "is_strict_without_collections()"))
                .startsWith("INCONCLUSIVE: ")
                .contains("System.gc() does nothing", "a planted leak of 512 B per iteration was not seen");
    }

    @Test
    void dynamic_tests_are_refused_with_another_way() {
        Runs runs = odd("dynamic_tests");
        assertThat(runs.results().values())
                .extracting(TestExecutionResult::getStatus)
                .containsExactly(FAILED);
        assertThat(runs.results().values().iterator().next().getThrowable().orElseThrow())
                .hasMessageContaining("call Leaks.assertNone");
    }

    @Test
    void each_invocation_of_a_parameterised_test_is_judged_by_itself() {
        Runs runs = Runs.of(Map.of(), selectMethod(Bodies.Odd.class, "keeps_so_much", "int"));
        assertThat(runs.status("keeps_so_much(int)[1]")).isEqualTo(SUCCESSFUL);
        assertThat(message(runs, "keeps_so_much(int)[2]")).startsWith("LEAK: ").contains("keeps_so_much-2");
        Path folder = Path.of("target/leaks/" + Bodies.Odd.class.getCanonicalName() + ".keeps_so_much-2");
        assertThat(folder.resolve("checkpoints.tsv")).isNotEmptyFile();
        assertThat(folder.resolve("verdict.json")).content().startsWith("{\"status\":\"leak\"");
        assertThat(folder.resolve("heap.hprof")).doesNotExist();
    }

    /** The agent is a jar, which a build that does not package has not made. */
    private static boolean hasAgent() {
        return Objects.requireNonNull(AgentJar.class.getResource("AgentJar.class"))
                .getProtocol()
                .equals("jar");
    }

    private static boolean isFork(ProcessHandle process) {
        return process.info().commandLine().orElse("").contains(ForkCommand.ARGUMENTS);
    }

    private static Runs odd(String test) {
        return Runs.of(Map.of(), selectMethod(Bodies.Odd.class, test));
    }

    private static String message(Runs runs, String test) {
        Throwable failure = runs.failure(test);
        assertThat(failure).as(test).isInstanceOf(AssertionFailedError.class);
        return String.valueOf(failure.getMessage());
    }
}

package org.steadyplot.memory.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AgentStartTests {
    @TempDir
    Path folder;

    static List<ChildJvm> jvms() {
        return ChildJvm.all();
    }

    /** A program that ends in the ways that there are. */
    static final class Program {
        public static void main(String[] arguments) throws Exception {
            System.out.println("hello");
            switch (arguments[0]) {
                case "exit" -> System.exit(3);
                case "throw" -> throw new IllegalStateException("on purpose");
                default -> {}
            }
        }
    }

    @ParameterizedTest
    @MethodSource("jvms")
    void the_program_runs_as_without_the_agent_and_its_end_is_recorded(ChildJvm jvm) throws Exception {
        for (String end : List.of("return", "exit", "throw")) {
            Path runs = folder.resolve("é runs, " + end);
            Files.createDirectories(runs);
            Path jar = Files.copy(AgentJar.path(), folder.resolve("an agent.jar"), StandardCopyOption.REPLACE_EXISTING);

            ChildJvm.Result result = jvm.run(
                    List.of("-javaagent:" + jar + "=" + AgentOptions.into(runs.toString())), Program.class, end);

            assertThat(result.output()).isEqualTo("hello\n");
            assertThat(result.exitCode()).isEqualTo(end.equals("exit") ? 3 : end.equals("throw") ? 1 : 0);
            if (!end.equals("throw")) {
                assertThat(result.errors().lines())
                        .as("the VM's word on class-data sharing is all that may come")
                        .allMatch(line -> line.contains("bootstrap classpath has been appended"));
            }
            try (Stream<Path> made = Files.list(runs)) {
                Path jvmFolder = made.findFirst().orElseThrow();
                assertThat(Files.readString(jvmFolder.resolve("jvm.properties")))
                        .contains("end=exit\n")
                        .contains("endedMillis=");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("jvms")
    void nonsense_in_the_options_is_told_and_the_program_runs(ChildJvm jvm) throws Exception {
        ChildJvm.Result result = jvm.run(
                List.of("-javaagent:" + AgentJar.path() + "=nonsense=1,dir=" + folder), Program.class, "return");

        assertThat(result.output()).isEqualTo("hello\n");
        assertThat(result.exitCode()).isZero();
        assertThat(result.errors()).contains("unknown option 'nonsense'").doesNotContain("\tat ");
    }
}

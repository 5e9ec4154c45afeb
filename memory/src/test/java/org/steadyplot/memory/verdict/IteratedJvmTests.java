package org.steadyplot.memory.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.steadyplot.memory.agent.AgentOptions;
import org.steadyplot.memory.agent.ChildJvm;
import org.steadyplot.memory.api.Iteration;
import org.steadyplot.memory.jvm.ToolOptions;

/** The agent in JVMs whose iterations are methods of all kinds. */
class IteratedJvmTests {
    @TempDir
    Path folder;

    static List<ChildJvm> jvms() {
        return ChildJvm.all();
    }

    /** Methods that are called so often as the argument says. */
    static final class Methods {
        private static final List<byte[]> KEPT = new ArrayList<>();

        @SuppressWarnings("UnusedVariable") // keeps the work from being optimised away
        private double sum;

        private Methods() {}

        public static void main(String[] arguments) throws Exception {
            int count = Integer.parseInt(arguments[0]);
            Methods methods = new Methods();
            for (int i = 0; i < count; i++) {
                recursive(5);
                methods.locals(i, i, "text");
                methods.overloaded(i);
                methods.overloaded("text");
                Iteration.mark();
                KEPT.add(new byte[4999]);
                try {
                    throwing(i);
                } catch (IllegalStateException e) {
                    methods.sum++;
                }
            }
            Thread[] threads = new Thread[4];
            for (int i = 0; i < threads.length; i++) {
                threads[i] = new Thread(() -> {
                    for (int n = 0; n < count / 4; n++) {
                        onSeveralThreads();
                    }
                });
                threads[i].start();
            }
            for (Thread thread : threads) {
                thread.join();
            }
            System.out.println(methods.sum);
        }

        static int recursive(int depth) {
            return depth == 0 ? 0 : 1 + recursive(depth - 1);
        }

        /** Puts other types into the places of its arguments, and handles exceptions of its own. */
        synchronized double locals(long first, double second, String third) {
            double result = 0;
            for (int i = 0; i < 3; i++) {
                try {
                    String held = i == 1 ? third : "7";
                    result += Integer.parseInt(held) + first + second;
                } catch (NumberFormatException e) {
                    long other = first * 2;
                    result -= other;
                } finally {
                    result++;
                }
            }
            sum += result;
            return result;
        }

        void overloaded(int number) {
            sum += number;
        }

        void overloaded(String text) {
            sum += text.length();
        }

        static void throwing(int i) {
            fail(i);
        }

        private static void fail(int i) {
            if (i % 2 == 0) {
                throw new IllegalStateException();
            }
        }

        static void onSeveralThreads() {
            KEPT.get(0);
        }

        static void neverCalled() {}
    }

    @ParameterizedTest
    @MethodSource("jvms")
    void calls_count_once_however_they_are_made(ChildJvm jvm) throws Exception {
        Map<String, Integer> expected = new HashMap<>();
        expected.put("recursive", 8);
        expected.put("locals", 8);
        expected.put("overloaded", 16);
        expected.put("throwing", 8);
        expected.put("onSeveralThreads", 8);
        for (Map.Entry<String, Integer> method : expected.entrySet()) {
            IteratedJvm judged = run(jvm, Methods.class.getName() + "." + method.getKey(), 8);
            assertThat(judged.problem()).isNull();
            assertThat(judged.iterations())
                    .as(method.getKey())
                    .isEqualTo(method.getValue().longValue());
        }
    }

    @ParameterizedTest
    @MethodSource("jvms")
    void marks_are_iterations_and_what_grows_is_named(ChildJvm jvm) throws Exception {
        IteratedJvm judged = run(jvm, IteratedCommand.MARK, 40);
        assertThat(judged.iterations()).isEqualTo(40);
        assertThat(judged.checkpoints().size()).isGreaterThan(20);
        assertThat(judged.growing().get(0).name()).isEqualTo("byte[]");
        Finding heap = java.util.Objects.requireNonNull(
                judged.verdict(Limits.CHECKPOINTS).of(Metric.HEAP));
        assertThat(heap.points()).isGreaterThan(20);
    }

    @Test
    void a_method_that_is_not_called_is_told_from_one_that_is_not_there() throws Exception {
        ChildJvm jvm = ChildJvm.all().get(0);
        String type = Methods.class.getName();
        assertThat(run(jvm, type + ".neverCalled", 4).problem()).contains("was never called");
        assertThat(run(jvm, type.replace('$', '.') + ".nonsense", 4).problem())
                .contains("has no method 'nonsense'")
                .contains("recursive");
        assertThat(run(jvm, "com.acme.Methods.run", 4).problem()).contains("never loaded; did you mean " + type);
    }

    @Test
    void a_folder_without_jvms_has_none() throws Exception {
        assertThat(IteratedJvm.all(folder.resolve("none"))).isEmpty();
        Files.createDirectories(folder.resolve("jvm-nonsense"));
        Files.createDirectories(folder.resolve("jvm-17"));
        assertThat(IteratedJvm.all(folder)).hasSize(1);
        assertThat(IteratedJvm.all(folder).get(0).problem()).contains("did not begin to count");
    }

    private IteratedJvm run(ChildJvm jvm, String method, int count) throws Exception {
        Path run = Files.createTempDirectory(folder, "run");
        String agent = ToolOptions.agent(AgentOptions.into(run.toString()).with("iterate", method));
        ChildJvm.Result result = jvm.run(List.of(agent), Methods.class, Integer.toString(count));
        assertThat(result.exitCode()).as(result.errors()).isZero();
        return IteratedJvm.all(run).get(0);
    }
}

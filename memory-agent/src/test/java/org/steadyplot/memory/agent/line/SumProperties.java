package org.steadyplot.memory.agent.line;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Whatever a program does, the lines of its outermost method sum to what its thread has allocated. */
class SumProperties {
    private static final Measured MEASURED = Measured.lines(Programs.class, "run", "step", "body", "Node.Node");
    private static final int[] EVERYTHING = {71, 64, 41, 60, 18, 5, 6, 7, 3};

    /** After this the recorder's own tables do not grow any more. */
    @BeforeContainer
    static void fillTables() {
        for (int i = 0; i <= CallLog.KEPT; i++) {
            MEASURED.call("main", new Object[] {EVERYTHING});
        }
    }

    @Property(tries = 300)
    void lines_sum_to_what_the_thread_allocated(
            @ForAll @Size(max = 60) List<@IntRange(min = 0, max = 79) Integer> list) {
        int[] program = list.stream().mapToInt(Integer::intValue).toArray();
        MEASURED.call("main", new Object[] {program});
        long before = Measured.total("Programs.run");

        long allocated = (Long) Objects.requireNonNull(MEASURED.call("main", new Object[] {program}));

        long counted = Measured.total("Programs.run") - before;
        assertThat(counted).isEqualTo(allocated);
        assertThat(Measured.bytes("Programs.run").values()).allMatch(bytes -> bytes >= 0);
        assertThat(Measured.bytes("Programs.step").values()).allMatch(bytes -> bytes >= 0);
        assertThat(Measured.total("Programs.step")).isLessThanOrEqualTo(Measured.total("Programs.run"));
    }

    /** A program is a list of numbers: what to do, and how often or how deep. */
    @SuppressWarnings("unused")
    static final class Programs {
        static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        static Object kept = "";

        private Programs() {}

        /** Bytes that the call of {@code run} allocated. */
        static long main(int[] program) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            run(program, 0, program.length);
            return THREADS.getCurrentThreadAllocatedBytes() - before;
        }

        static void run(int[] program, int from, int to) {
            for (int at = from; at < to; at++) {
                try {
                    at += step(program, at, to);
                    kept = new byte[program[at]];
                } catch (IllegalStateException e) {
                    kept = new byte[100];
                } finally {
                    kept = new byte[20];
                }
            }
        }

        static int step(int[] program, int at, int to) {
            int amount = program[at] / 8;
            switch (program[at] % 8) {
                case 0:
                    kept = new byte[10 * amount];
                    return 0;
                case 1:
                    for (int i = 0; i < amount; i++) {
                        kept = new int[i];
                    }
                    return 0;
                case 2:
                    run(program, at + 1, Math.min(to, at + 1 + amount));
                    return Math.min(to - at - 1, amount);
                case 3:
                    throw new IllegalStateException("planned", null);
                case 4:
                    Runnable body = () -> body(amount);
                    body.run();
                    return 0;
                case 5:
                    kept = new Node(amount);
                    return 0;
                case 6:
                    while (kept.hashCode() != 0 && kept instanceof byte[] bytes && bytes.length > 0) {
                        kept = new byte[bytes.length / 2];
                    }
                    return 0;
                default:
                    return body(amount);
            }
        }

        static int body(int depth) {
            kept = new byte[8];
            return depth == 0 ? 0 : body(depth - 1) * 0;
        }

        static class Node {
            final Object left;

            Node(int depth) {
                super();
                left = depth == 0 ? new byte[16] : new Node(depth - 1);
                if (depth == 3) {
                    throw new IllegalStateException("three", null);
                }
            }
        }
    }
}

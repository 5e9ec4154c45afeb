package org.steadyplot.memory.agent.allocation;

/**
 * Live bytes by stack at one moment.
 *
 * @param stacks numbers of {@link StackTable}
 * @param bytes of each
 */
@SuppressWarnings("ArrayRecordComponent")
record Totals(int[] stacks, long[] bytes) {
    long sum() {
        long sum = 0;
        for (long each : bytes) {
            sum += each;
        }
        return sum;
    }
}

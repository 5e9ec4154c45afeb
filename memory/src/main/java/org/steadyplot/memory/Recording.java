package org.steadyplot.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a recording in mprof's {@code .dat} format holds. Memory is in MiB, time in seconds since the epoch. Beside
 * mprof's records (CMDLINE, MEM, CHLD, FUNC) it may hold ones that mprof skips: {@code LIVE} (heap bytes after a forced
 * collection), {@code HEAP} (heap bytes in use), {@code ITER} (iterations done), and of the JVMs of a process tree {@code GC}
 * (heap bytes after a collection), {@code DIRECT} and {@code METASPACE}.
 *
 * @param commandLine words of the measured command, or an empty string
 * @param memory resident memory of the process
 * @param children resident memory of each child process by its id, in the order of the file
 * @param functions calls of the functions that were marked, in the order of the file
 * @param live live heap after forced collections
 * @param heap heap in use
 * @param iterations iterations done
 * @param jvms what each JVM of the process tree held, by its process id
 */
public record Recording(
        String commandLine,
        Series memory,
        Map<Long, Series> children,
        List<Call> functions,
        Series live,
        Series heap,
        Series iterations,
        Map<Long, JvmSeries> jvms) {
    /** A recording without JVMs seen from outside. */
    public Recording(
            String commandLine,
            Series memory,
            Map<Long, Series> children,
            List<Call> functions,
            Series live,
            Series heap,
            Series iterations) {
        this(commandLine, memory, children, functions, live, heap, iterations, Map.of());
    }

    /** One call of a marked function: memory and time at its start and its end, and the number of marked calls around it. */
    public record Call(String name, double startMemory, double start, double endMemory, double end, int level) {}

    /**
     * Reads a recording. Records of unknown kinds and empty lines are passed over, and so is a last line that was cut
     * off in writing.
     *
     * @throws MemoryException naming the line that is not a record
     */
    public static Recording read(Path file) throws IOException {
        return new RecordingReader(file).read();
    }

    /** Seconds since the epoch of the first record, from which a curve counts its time. NaN for an empty recording. */
    public double start() {
        double start = Double.NaN;
        for (Series series : List.of(memory, live, heap)) {
            if (!series.isEmpty() && !(series.time()[0] >= start)) {
                start = series.time()[0];
            }
        }
        return start;
    }

    /** The largest memory of the process in MiB. NaN without samples. */
    public double peak() {
        return memory.max();
    }

    /** The largest memory in MiB of those samples that were taken during calls of a function. NaN without any. */
    public double peak(String function) {
        double peak = Double.NaN;
        for (int i = 0; i < memory.size(); i++) {
            double value = memory.value()[i];
            if (!(value <= peak) && during(function, memory.time()[i])) {
                peak = value;
            }
        }
        return peak;
    }

    private boolean during(String function, double time) {
        for (Call call : functions) {
            if (call.start() <= time && time <= call.end() && call.name().equals(function)) {
                return true;
            }
        }
        return false;
    }
}

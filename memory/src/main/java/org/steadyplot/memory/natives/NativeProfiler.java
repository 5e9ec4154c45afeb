package org.steadyplot.memory.natives;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import one.profiler.AsyncProfiler;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.jvm.Attach;
import org.steadyplot.memory.jvm.ToolOptions;

/**
 * async-profiler's recording of native memory ({@code event=nativemem}: malloc, calloc, realloc, free and their kin), from the start of a virtual
 * machine by an option, or attached to a running one. Its library is put into a folder that the caller names and deleted by {@link #close()}; it must
 * stay until the measured processes have loaded it. Memory that is mapped and not allocated, as the Java heap or stacks of threads, is not seen.
 */
public final class NativeProfiler implements Closeable {
    private static final String LIBRARY = "libasyncProfiler.so";

    /** After as many seconds what was recorded is safe from a process that is killed. */
    private static final int CHUNK_SECONDS = 30;

    private final Path library;
    private final long interval;

    private NativeProfiler(Path library, long interval) {
        this.library = library;
        this.interval = interval;
    }

    /** Why native memory cannot be recorded on this machine; empty when it can. */
    public static String unavailable() {
        String platform = platform();
        return AsyncProfiler.class.getResource('/' + platform + '/' + LIBRARY) != null
                ? ""
                : "async-profiler, which records native memory, has no library for " + platform
                        + " (there are linux-x64, linux-arm64 and macos)";
    }

    private static String platform() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        String machine = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        if (os.contains("mac")) {
            return "macos";
        }
        String bits =
                switch (machine) {
                    case "amd64", "x86_64" -> "x64";
                    case "aarch64", "arm64" -> "arm64";
                    default -> machine;
                };
        return (os.contains("linux") ? "linux" : os.replace(' ', '-')) + '-' + bits;
    }

    /**
     * Puts the library into a folder.
     *
     * @param folder an existing folder
     * @param interval bytes from one recorded allocation to the next: allocations of at least that size are all recorded, of smaller ones a part that
     *     stands for the rest; 65,536 costs little and suits leaks of megabytes
     * @throws MemoryException when the machine is not supported, or the folder's path has a comma or a percent sign, which async-profiler's options cannot
     *     carry, or cannot be written to
     */
    public static NativeProfiler in(Path folder, long interval) {
        String reason = unavailable();
        if (!reason.isEmpty()) {
            throw new MemoryException(reason);
        }
        if (interval < 1) {
            throw new MemoryException("The interval of native memory must be 1 byte or more: " + interval);
        }
        Path library = checked(folder.toAbsolutePath()).resolve(LIBRARY);
        try (InputStream in = AsyncProfiler.class.getResourceAsStream('/' + platform() + '/' + LIBRARY)) {
            if (in == null) {
                throw new MemoryException(unavailable());
            }
            Files.copy(in, library);
        } catch (IOException e) {
            throw new MemoryException(
                    "The library that records native memory cannot be written to " + folder + ": " + e);
        }
        return new NativeProfiler(library, interval);
    }

    private static Path checked(Path path) {
        String text = path.toString();
        if (text.indexOf(',') >= 0 || text.indexOf('%') >= 0 || text.indexOf('"') >= 0) {
            throw new MemoryException("Native memory cannot be recorded to " + path
                    + ": async-profiler's options carry no comma, percent sign or quote; choose another folder");
        }
        return path;
    }

    /** Bytes from one recorded allocation to the next, as {@link NativeStacks} needs it. */
    public long interval() {
        return interval;
    }

    /**
     * The option that records from the start of a virtual machine to its end, for its command line. Each process writes {@code native-<pid>.jfr} to the
     * folder.
     */
    public String option(Path recordings) {
        return "-agentpath:" + library + '=' + start(recordings.toAbsolutePath() + "/native-%p.jfr", recordings);
    }

    /** Prepares the environment of a command, so that {@link #option} reaches each virtual machine that it starts. */
    public void prepare(Map<String, String> environment, Path recordings) {
        ToolOptions.add(environment, option(recordings));
    }

    /** Where a process started with {@link #option} writes. */
    public static Path recording(Path recordings, long pid) {
        return recordings.resolve("native-" + pid + ".jfr");
    }

    private String start(String file, Path folder) {
        checked(folder);
        return "start,quiet,event=nativemem,nativemem=" + interval + ",chunktime=" + CHUNK_SECONDS + ",file=" + file;
    }

    /** Begins to record in a running virtual machine. */
    public void start(long pid, Path recording) {
        attached(pid, start(recording.toAbsolutePath().toString(), recording), "it may be recording already");
    }

    /** Writes what was recorded so far, so that {@link NativeStacks} can read it, and goes on. */
    public void dump(long pid, Path recording) {
        attached(pid, "dump,quiet,file=" + checked(recording.toAbsolutePath()), "it may not be recording");
    }

    /** Ends the recording and completes its file. */
    public void stop(long pid) {
        attached(pid, "stop,quiet", "it may not be recording");
    }

    private void attached(long pid, String command, String hint) {
        Attach.loadNativeAgent(pid, library, command, hint);
    }

    /** Deletes the library; processes that have loaded it are not touched. */
    @Override
    public void close() {
        try {
            Files.deleteIfExists(library);
        } catch (IOException e) {
            throw new MemoryException("The library " + library + " cannot be deleted: " + e);
        }
    }
}

package org.steadyplot.memory;

import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import org.steadyplot.memory.jvm.Printable;

/** Finds running processes to record. */
public final class Processes {
    private Processes() {}

    /**
     * A process that was found.
     *
     * @param name of its program, free of control characters
     * @param commandLine its words as {@link #commandLine(List)} joins them
     * @param others how many more processes the name fits
     */
    public record Found(ProcessHandle handle, String name, String commandLine, int others) {}

    /**
     * The process of an id, or else the first one, by id, whose name contains the text.
     *
     * @throws MemoryException if there is none, or its memory may not be read or does not exist
     */
    public static Found find(String pidOrName, MemoryMetric metric) {
        requireProc();
        ProcFs proc = new ProcFs();
        if (pidOrName.isBlank()) {
            throw new MemoryException("attach to what? Give a process id or a part of a process's name");
        }
        List<Long> pids = isNumber(pidOrName) ? List.of(number(pidOrName)) : named(pidOrName, proc);
        if (pids.isEmpty()) {
            throw new MemoryException("there is no process with '" + pidOrName + "' in its name");
        }
        long pid = pids.get(0);
        ProcessHandle handle = ProcessHandle.of(pid)
                .orElseThrow(() -> new MemoryException("there is no process " + pid + "; it may have ended"));
        check(pid, metric, proc);
        List<String> words = proc.commandLine(pid);
        String name = Printable.of(String.valueOf(proc.name(pid)));
        return new Found(handle, name, words.isEmpty() ? name : commandLine(words), pids.size() - 1);
    }

    /** The words of a command in one line, those with blanks in single quotes, as mprof writes them. */
    public static String commandLine(List<String> words) {
        StringBuilder line = new StringBuilder();
        for (String word : words) {
            boolean blank = word.indexOf(' ') >= 0 || word.indexOf('\t') >= 0;
            line.append(line.length() == 0 ? "" : " ");
            line.append(blank ? "'" + word + "'" : word);
        }
        return line.toString();
    }

    /**
     * Makes sure that the memory of other processes can be read at all.
     *
     * @throws MemoryException where the system has no {@code /proc}
     */
    public static void requireProc() {
        if (!ProcFs.available()) {
            throw new MemoryException(
                    "the memory of other processes is read from /proc of Linux, which this system does not have");
        }
    }

    static MemoryException notOurs(long pid, AccessDeniedException cause) {
        String owner = ProcessHandle.of(pid)
                .flatMap(handle -> handle.info().user())
                .map(user -> "; it belongs to " + user)
                .orElse("");
        MemoryException e = new MemoryException("the memory of process " + pid + " may not be read" + owner
                + ". Run this as that user or as root; RSS can often be read where PSS and USS cannot");
        e.initCause(cause);
        return e;
    }

    private static void check(long pid, MemoryMetric metric, ProcFs proc) {
        long bytes;
        try {
            bytes = proc.memory(pid, metric);
        } catch (AccessDeniedException e) {
            throw notOurs(pid, e);
        }
        if (bytes == ProcFs.GONE) {
            throw new MemoryException("there is no process " + pid + "; it may have ended");
        }
        if (bytes == 0) {
            throw new MemoryException(
                    proc.state(pid) == 'Z'
                            ? "process " + pid + " is a zombie: it has ended, but its parent has not taken note"
                            : "process " + pid + " (" + Printable.of(String.valueOf(proc.name(pid)))
                                    + ") has no memory of its own; it may be a thread" + " of the kernel");
        }
    }

    private static List<Long> named(String text, ProcFs proc) {
        long self = ProcessHandle.current().pid();
        List<Long> pids = new ArrayList<>();
        ProcessHandle.allProcesses()
                .mapToLong(ProcessHandle::pid)
                .filter(pid -> pid != self)
                .sorted()
                .forEach(pid -> {
                    String name = proc.name(pid);
                    if (name != null && name.contains(text)) {
                        pids.add(pid);
                    }
                });
        return pids;
    }

    private static boolean isNumber(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new MemoryException("there is no process " + text + ": process ids are smaller");
        }
    }
}

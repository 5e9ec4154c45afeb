package org.steadyplot.memory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/**
 * The memory of a process as its operating system counts it. On Linux the figures are those of {@code /proc/PID/status},
 * in steps of 1 KiB; elsewhere they are not available and every method answers empty.
 */
public final class ProcessMemory {
    private final Path status;

    private ProcessMemory(Path status) {
        this.status = status;
    }

    /** The running JVM itself. */
    public static ProcessMemory self() {
        return new ProcessMemory(Path.of("/proc/self/status"));
    }

    /** The process of that id, which need not exist. */
    public static ProcessMemory of(long pid) {
        return new ProcessMemory(Path.of("/proc", Long.toString(pid), "status"));
    }

    /** Resident set size in bytes; empty when the process is gone, is a zombie, or the system does not tell. */
    public OptionalLong rss() {
        return field("VmRSS:");
    }

    /** The largest resident set size so far in bytes, under the conditions of {@link #rss()}. */
    public OptionalLong peakRss() {
        return field("VmHWM:");
    }

    private OptionalLong field(String name) {
        String text;
        try {
            text = new String(Files.readAllBytes(status), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return OptionalLong.empty();
        }
        int at = text.indexOf(name);
        if (at < 0 || (at > 0 && text.charAt(at - 1) != '\n')) {
            return OptionalLong.empty();
        }
        long kibibytes = 0;
        for (int i = at + name.length(); i < text.length() && text.charAt(i) != 'k'; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                kibibytes = 10 * kibibytes + (c - '0');
            }
        }
        return OptionalLong.of(kibibytes * 1024);
    }
}

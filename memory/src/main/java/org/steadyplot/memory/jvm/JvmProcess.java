package org.steadyplot.memory.jvm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the system tells about a process that may be a JVM.
 *
 * @param innerPid its id inside its container, by which its own files are named; outside one the same
 * @param uid the user it belongs to
 * @param state the letter of its state, {@code Z} for a zombie, {@code T} if it is stopped
 * @param catchesQuit whether it handles SIGQUIT, which asks a JVM for its attach channel and ends any other program
 */
record JvmProcess(long pid, long innerPid, int uid, char state, boolean catchesQuit) {
    private static final long SIGQUIT_BIT = 1 << 2;
    private static final String LIBRARY = "/libjvm.so";
    private static final long LONGEST_FILE = 1 << 20;

    /** Null if there is no such process. */
    static @Nullable JvmProcess of(long pid) {
        String status = text(Path.of("/proc", Long.toString(pid), "status"));
        String uid = field(status, "Uid:");
        if (uid.isEmpty()) {
            return null;
        }
        String inner = field(status, "NSpid:");
        String state = field(status, "State:");
        String caught = field(status, "SigCgt:");
        return new JvmProcess(
                pid,
                inner.isEmpty() ? pid : number(inner.substring(inner.lastIndexOf('\t') + 1), 10),
                (int) number(uid.substring(0, Math.max(0, uid.indexOf('\t'))), 10),
                state.isEmpty() ? '?' : state.charAt(0),
                (number(caught, 16) & SIGQUIT_BIT) != 0);
    }

    /** The folder for temporary files as this process reaches it: a container has its own. */
    Path temporary() {
        Path ours = Path.of("/tmp");
        Path inside = Path.of("/proc", Long.toString(pid), "root/tmp");
        try {
            // The path through the process is gone with it, so that it is taken only where there is no other.
            return Files.isSameFile(ours, inside) || !Files.isReadable(inside) ? ours : inside;
        } catch (IOException e) {
            return ours;
        }
    }

    /** The file of the JVM's counters, or null if it has none. Files of other users, and links, are not its. */
    @Nullable
    Path counters() {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(temporary(), "hsperfdata_*")) {
            for (Path folder : folders) {
                Path file = folder.resolve(Long.toString(innerPid));
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && owner(folder) == uid
                        && owner(file) == uid
                        && !writableByOthers(file)
                        && Files.size(file) <= LONGEST_FILE) {
                    return file;
                }
            }
        } catch (IOException e) {
            // a folder that cannot be listed has no counters for us
        }
        return null;
    }

    /** Whether the library of a JVM is loaded; asked where there are no counters. */
    boolean hasLibrary() {
        return text(Path.of("/proc", Long.toString(pid), "maps")).contains(LIBRARY);
    }

    boolean isJvm() {
        return counters() != null || hasLibrary();
    }

    /** Whether its command line has that word. */
    boolean hasArgument(String word) {
        String all = '\0' + text(Path.of("/proc", Long.toString(pid), "cmdline"));
        return all.contains('\0' + word + '\0');
    }

    /** The name the system has for it, without control characters. */
    String name() {
        String name = text(Path.of("/proc", Long.toString(pid), "comm")).strip();
        return Printable.of(name);
    }

    static int owner(Path file) throws IOException {
        return (Integer) Files.getAttribute(file, "unix:uid", LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean writableByOthers(Path file) throws IOException {
        Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS);
        return permissions.contains(PosixFilePermission.OTHERS_WRITE);
    }

    private static String field(String status, String name) {
        int at = status.startsWith(name) ? 0 : status.indexOf('\n' + name) + 1;
        if (at == 0 && !status.startsWith(name)) {
            return "";
        }
        int end = status.indexOf('\n', at);
        return status.substring(at + name.length(), end < 0 ? status.length() : end)
                .strip();
    }

    private static long number(String digits, int radix) {
        try {
            return Long.parseUnsignedLong(digits.strip(), radix);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static String text(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}

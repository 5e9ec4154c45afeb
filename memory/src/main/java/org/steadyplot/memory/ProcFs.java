package org.steadyplot.memory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what Linux tells about processes in {@code /proc}, at little cost. Not for several threads. */
final class ProcFs {
    /** What a figure of a process that does not exist is. */
    static final long GONE = -1;

    private static final String ROOT = "/proc";
    private static final int AT_PAGESZ = 6;
    private static final long USUAL_PAGE = 4096;
    /** The system cuts names to this many bytes. */
    private static final int COMM_LENGTH = 15;
    /** The place of the number of threads behind the name in {@code stat}. */
    private static final int STAT_THREADS = 17;

    private static final long PAGE_SIZE = pageSize();

    private final byte[] buffer = new byte[8192];

    /** Whether the system has a {@code /proc} of Linux. */
    static boolean available() {
        return Files.isReadable(Path.of(ROOT, "self/statm"));
    }

    /**
     * Bytes of a process; 0 for a zombie or a kernel thread, {@link #GONE} if there is none.
     *
     * @throws AccessDeniedException if the process belongs to somebody else
     */
    long memory(long pid, MemoryMetric metric) throws AccessDeniedException {
        return switch (metric) {
            case RSS -> resident(pid);
            case PSS -> sum(pid, "Pss:");
            case USS -> sum(pid, "Private_Clean:", "Private_Dirty:", "Private_Hugetlb:");
        };
    }

    /** The second number of {@code statm}, in pages. */
    private long resident(long pid) throws AccessDeniedException {
        int length = read(pid, "statm");
        if (length < 0) {
            return GONE;
        }
        int at = 0;
        while (at < length && buffer[at] != ' ') {
            at++;
        }
        return number(at + 1, length) * PAGE_SIZE;
    }

    private long sum(long pid, String... names) throws AccessDeniedException {
        int length = read(pid, "smaps_rollup");
        if (length < 0) {
            return GONE;
        }
        long kibibytes = 0;
        for (String name : names) {
            kibibytes += field(name, length);
        }
        return kibibytes * 1024;
    }

    /** The number after a name at the start of a line, 0 without one. */
    private long field(String name, int length) {
        for (int start = 0; start < length; start++) {
            if (startsWith(name, start, length)) {
                int at = start + name.length();
                while (at < length && buffer[at] == ' ') {
                    at++;
                }
                return number(at, length);
            }
            while (start < length && buffer[start] != '\n') {
                start++;
            }
        }
        return 0;
    }

    private boolean startsWith(String name, int start, int length) {
        boolean same = start + name.length() <= length;
        for (int i = 0; same && i < name.length(); i++) {
            same = buffer[start + i] == name.charAt(i);
        }
        return same;
    }

    private long number(int from, int length) {
        long number = 0;
        for (int i = from; i < length && buffer[i] >= '0' && buffer[i] <= '9'; i++) {
            number = 10 * number + (buffer[i] - '0');
        }
        return number;
    }

    /** The children of a process, started by any of its threads. */
    long[] children(long pid) {
        long[] found = new long[4];
        int count = 0;
        try (DirectoryStream<Path> threads = Files.newDirectoryStream(Path.of(ROOT, pid + "/task"))) {
            for (Path thread : threads) {
                byte[] ids = bytes(thread.resolve("children"));
                long id = 0;
                for (byte digit : ids) {
                    if (digit != ' ') {
                        id = 10 * id + (digit - '0');
                    } else {
                        found = count == found.length ? Arrays.copyOf(found, 2 * count) : found;
                        found[count++] = id;
                        id = 0;
                    }
                }
            }
        } catch (IOException e) {
            // the process ended
        }
        return Arrays.copyOf(found, count);
    }

    /** The name of a process: that of its file, as far as known; null if there is no such process. */
    @Nullable
    String name(long pid) {
        byte[] comm = bytes(Path.of(ROOT, pid + "/comm"));
        if (comm.length == 0) {
            return null;
        }
        int length = comm[comm.length - 1] == '\n' ? comm.length - 1 : comm.length;
        List<String> words = length < COMM_LENGTH ? List.of() : commandLine(pid);
        if (!words.isEmpty()) {
            String file = words.get(0).substring(words.get(0).lastIndexOf('/') + 1);
            byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
            if (bytes.length >= length && Arrays.equals(comm, 0, length, bytes, 0, length)) {
                return file;
            }
        }
        return new String(comm, 0, length, StandardCharsets.UTF_8);
    }

    /** The words of a process's command line; none for kernel threads, zombies and processes that are gone. */
    List<String> commandLine(long pid) {
        byte[] all = bytes(Path.of(ROOT, pid + "/cmdline"));
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < all.length; i++) {
            if (all[i] == 0) {
                words.add(new String(all, start, i - start, StandardCharsets.UTF_8));
                start = i + 1;
            }
        }
        if (start < all.length) {
            words.add(new String(all, start, all.length - start, StandardCharsets.UTF_8));
        }
        return words;
    }

    /** The letter of a process's state, {@code Z} for a zombie; 0 if there is no such process. */
    char state(long pid) {
        String stat = new String(bytes(Path.of(ROOT, pid + "/stat")), StandardCharsets.ISO_8859_1);
        int name = stat.lastIndexOf(')');
        return name < 0 || name + 2 >= stat.length() ? 0 : stat.charAt(name + 2);
    }

    /** Threads of a process; -1 if there is no such process. */
    int threads(long pid) {
        String stat = new String(bytes(Path.of(ROOT, pid + "/stat")), StandardCharsets.ISO_8859_1);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 1).trim().split(" ");
        return fields.length > STAT_THREADS ? Integer.parseInt(fields[STAT_THREADS]) : -1;
    }

    /** Open file descriptors of a process; -1 if they may not be counted. */
    int files(long pid) {
        int count = 0;
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of(ROOT, pid + "/fd"))) {
            for (Path file : open) {
                count += file.getNameCount() > 0 ? 1 : 0;
            }
        } catch (IOException | DirectoryIteratorException e) {
            return -1;
        }
        return count;
    }

    private int read(long pid, String file) throws AccessDeniedException {
        try (InputStream in = Files.newInputStream(Path.of(ROOT, pid + "/" + file))) {
            return in.readNBytes(buffer, 0, buffer.length);
        } catch (AccessDeniedException e) {
            throw e;
        } catch (IOException e) {
            return -1;
        }
    }

    private static byte[] bytes(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            return new byte[0];
        }
    }

    /** From the auxiliary vector that the system gives every process: pairs of words, a kind and its value. */
    private static long pageSize() {
        ByteBuffer words = ByteBuffer.wrap(bytes(Path.of(ROOT, "self/auxv"))).order(ByteOrder.nativeOrder());
        while (words.remaining() >= 2 * Long.BYTES) {
            long kind = words.getLong();
            long value = words.getLong();
            if (kind == AT_PAGESZ && value > 0) {
                return value;
            }
        }
        return USUAL_PAGE;
    }
}

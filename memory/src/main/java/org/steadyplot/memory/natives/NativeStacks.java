package org.steadyplot.memory.natives;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordingFile;
import org.steadyplot.memory.MemoryException;

/**
 * Native memory that was allocated during a recording and not freed in it, by stack. An allocation is freed when its address was freed after it was
 * last given out; so the order of events in the file does not matter. An allocation smaller than the recording's interval stands for as many
 * bytes as the interval has, since one of its size is recorded once in that many bytes on average (Horvitz and Thompson 1952).
 *
 * @param stacks text of stacks, root first, as in a collapsed file
 * @param bytes not freed, for each stack, most first
 */
public record NativeStacks(List<String> stacks, long[] bytes) {

    /**
     * Reads a recording.
     *
     * @param interval the recording's, {@link NativeProfiler#interval()}
     * @param tail the last part of the recording's time, over 0 to below 1, whose allocations are left out as they may yet be freed
     * @throws MemoryException when the recording is missing, cut off before anything was complete, or foreign
     */
    public static NativeStacks read(Path recording, long interval, double tail) {
        Path finished = FinishedChunks.of(recording);
        try {
            return collect(finished, interval, tail);
        } catch (IOException | UncheckedIOException e) {
            throw new MemoryException("Recording of native memory " + recording + " cannot be read: " + e.getMessage());
        } catch (MemoryException e) {
            throw e;
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            throw new MemoryException("Recording of native memory " + recording + " is damaged: " + e);
        } finally {
            if (!finished.equals(recording)) {
                delete(finished);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new MemoryException("Temporary file " + file + " cannot be deleted: " + e);
        }
    }

    private static NativeStacks collect(Path recording, long interval, double tail) throws IOException {
        Addresses addresses = new Addresses();
        IdentityHashMap<RecordedStackTrace, Integer> numbers = new IdentityHashMap<>();
        Map<String, Integer> byText = new HashMap<>();
        List<String> texts = new ArrayList<>();
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                String name = event.getEventType().getName();
                boolean malloc = name.equals("profiler.Malloc");
                if (!malloc && !name.equals("profiler.Free")) {
                    continue;
                }
                long time = ChronoUnit.NANOS.between(Instant.EPOCH, event.getStartTime());
                first = Math.min(first, time);
                last = Math.max(last, time);
                long address = event.getLong("address");
                if (malloc) {
                    RecordedStackTrace trace = event.getStackTrace();
                    Integer number = numbers.get(trace);
                    if (number == null) {
                        String text = NativeFrames.text(trace);
                        number = byText.computeIfAbsent(text, t -> {
                            texts.add(t);
                            return texts.size() - 1;
                        });
                        numbers.put(trace, number);
                    }
                    addresses.allocated(address, time, number, Math.max(interval, event.getLong("size")));
                } else {
                    addresses.freed(address, time);
                }
            }
        }
        long end = last - (long) ((last - first) * tail);
        return sorted(texts, addresses.live(texts.size(), tail <= 0 ? Long.MAX_VALUE : end));
    }

    private static NativeStacks sorted(List<String> texts, long[] sums) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < sums.length; i++) {
            if (sums[i] > 0) {
                order.add(i);
            }
        }
        order.sort(Comparator.comparingLong((Integer i) -> -sums[i]).thenComparing(texts::get));
        List<String> stacks = new ArrayList<>();
        long[] bytes = new long[order.size()];
        for (int i : order) {
            bytes[stacks.size()] = sums[i];
            stacks.add(texts.get(i));
        }
        return new NativeStacks(stacks, bytes);
    }

    /** All bytes. */
    public long total() {
        long sum = 0;
        for (long stack : bytes) {
            sum += stack;
        }
        return sum;
    }

    /** Writes a line for each stack, its frames and its bytes; to a temporary name first, then moved. */
    public void write(Path file) {
        Path temporary = file.resolveSibling(file.getFileName() + ".part");
        try {
            try (BufferedWriter out = Files.newBufferedWriter(temporary, StandardCharsets.UTF_8)) {
                for (int i = 0; i < bytes.length; i++) {
                    out.write(stacks.get(i));
                    out.write(' ');
                    out.write(Long.toString(bytes[i]));
                    out.write('\n');
                }
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new MemoryException("Stacks of native memory cannot be written to " + file + ": " + e);
        }
    }
}

package org.steadyplot.memory.agent.allocation;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.agent.JvmFolder;
import org.steadyplot.memory.agent.histogram.ClassHistogram;

/** The snapshots of one JVM in its folder, and their list {@code snapshots.tsv}. */
final class Snapshots {
    private static final int MOST_TIMED = 16;

    private final JvmFolder folder;
    private final StackTable stacks;
    private final CollapsedWriter writer;
    private final List<Entry> entries = new ArrayList<>(MOST_TIMED + 8);

    /** Why a snapshot was taken; the word in file names is the lower-case name. */
    enum Kind {
        PEAK("peak"),
        EXIT("exit"),
        OOM("oom"),
        TIMED("timed"),
        ASKED("asked");

        final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    private record Entry(String file, long millis, Kind kind, long liveBytes, long iteration, boolean histogram) {}

    Snapshots(JvmFolder folder, StackTable stacks, CollapsedWriter writer) {
        this.folder = folder;
        this.stacks = stacks;
        this.writer = writer;
    }

    /**
     * Writes a snapshot. There is one peak only: a new one replaces it.
     *
     * @param histogram of the same collection, written too; null if there is none
     */
    void write(
            Kind kind, long millis, long liveBytes, long iteration, Totals totals, @Nullable ClassHistogram histogram)
            throws IOException {
        String name = "snapshot-" + millis + "-" + kind.word + ".collapsed";
        writer.write(folder.file(name).toFile(), stacks, totals);
        if (histogram != null) {
            histogram.write(folder);
        }
        if (kind == Kind.PEAK) {
            removeAll(Kind.PEAK, name);
        }
        removeNamed(name);
        entries.add(new Entry(name, millis, kind, liveBytes, iteration, histogram != null));
        writeList();
    }

    /** Writes and removes a snapshot. */
    void rehearse(Totals totals, long iteration) throws IOException {
        File file = folder.file("rehearsal.collapsed").toFile();
        writer.write(file, stacks, totals);
        entries.add(new Entry(file.getName(), 0, Kind.PEAK, 0, iteration, false));
        writeList();
        removeAll(Kind.PEAK, "");
        writeList();
    }

    /** The timed ones in another folder too, as files that can be read without this one. */
    Snapshots copyTimed(JvmFolder other) throws IOException {
        Snapshots copy = new Snapshots(other, stacks, writer);
        for (Entry entry : entries) {
            if (entry.kind() == Kind.TIMED) {
                copyFile(entry.file(), other);
                if (entry.histogram()) {
                    copyFile(ClassHistogram.file(entry.millis()), other);
                }
                copy.entries.add(entry);
            }
        }
        return copy;
    }

    private void copyFile(String name, JvmFolder other) throws IOException {
        Files.copy(folder.file(name), other.file(name), StandardCopyOption.REPLACE_EXISTING);
    }

    /** Whether there are so many timed ones that every second can go. */
    boolean full() {
        return count(Kind.TIMED) >= MOST_TIMED;
    }

    /** Removes every second of the timed ones, beginning with the first. */
    void thin() throws IOException {
        boolean odd = true;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.kind() == Kind.TIMED) {
                if (odd) {
                    entries.remove(i--);
                    delete(entry);
                }
                odd = !odd;
            }
        }
        writeList();
    }

    private int count(Kind kind) {
        int count = 0;
        for (Entry entry : entries) {
            count += entry.kind() == kind ? 1 : 0;
        }
        return count;
    }

    private void removeAll(Kind kind, String but) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            Entry entry = entries.get(i);
            if (entry.kind() == kind && !entry.file().equals(but)) {
                entries.remove(i);
                delete(entry);
            }
        }
    }

    private void removeNamed(String name) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).file().equals(name)) {
                entries.remove(i);
            }
        }
    }

    private void delete(Entry entry) {
        deleteFile(entry.file());
        if (entry.histogram()) {
            deleteFile(ClassHistogram.file(entry.millis()));
        }
    }

    private void deleteFile(String name) {
        File file = folder.file(name).toFile();
        if (!file.delete() && file.exists()) {
            file.deleteOnExit();
        }
    }

    private void writeList() throws IOException {
        var text = new StringBuilder("file\tmillis\tkind\tliveBytes\titeration\n");
        for (Entry entry : entries) {
            text.append(entry.file()).append('\t').append(entry.millis()).append('\t');
            text.append(entry.kind().word)
                    .append('\t')
                    .append(entry.liveBytes())
                    .append('\t');
            text.append(entry.iteration()).append('\n');
        }
        folder.write("snapshots.tsv", text.toString());
    }
}

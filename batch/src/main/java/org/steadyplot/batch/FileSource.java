package org.steadyplot.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.steadyplot.stats.Columns;

/** A data set per file; a file is read each time it is drawn, so that any number of files needs the memory of a few. */
final class FileSource implements Source {
    private static final List<String> NAMES = List.of("file");

    private final Path folder;
    private final List<Path> files;

    /** Files below a folder; their keys are their paths in it. */
    FileSource(Path folder, List<Path> files) {
        this.folder = folder;
        this.files = List.copyOf(files);
    }

    @Override
    public List<String> keyNames() {
        return NAMES;
    }

    @Override
    public int size() {
        return files.size();
    }

    @Override
    public Key key(int dataSet) {
        return new Key(NAMES, List.of(stem(folder.relativize(files.get(dataSet)))));
    }

    @Override
    public boolean varies() {
        return false;
    }

    @Override
    public Columns table(int dataSet, int round, int repeat) throws IOException {
        return Sources.read(files.get(dataSet));
    }

    @Override
    public String standardName() {
        return "{file}_{chart}";
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    /** A path without {@code .gz} and {@code .csv}, {@code /} between its parts. */
    static String stem(Path file) {
        String name = file.toString().replace(file.getFileSystem().getSeparator(), "/");
        for (String ending : List.of(".gz", ".csv")) {
            if (name.length() > ending.length() && name.toLowerCase(Locale.ROOT).endsWith(ending)) {
                name = name.substring(0, name.length() - ending.length());
            }
        }
        return name;
    }
}

package org.steadyplot.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.steadyplot.batch.BatchException.Code;
import org.steadyplot.chart.NearestName;
import org.steadyplot.spec.Chart;
import org.steadyplot.spec.Data;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.DataException;
import org.steadyplot.stats.csv.Csv;
import org.steadyplot.stats.csv.CsvOptions;
import org.steadyplot.stats.csv.DuplicateNames;

/** Opens the data of a job. */
public final class Sources {
    private static final CsvOptions OPTIONS = CsvOptions.DEFAULT.duplicateNames(DuplicateNames.ERROR);

    private Sources() {}

    /** The data sets; relative paths count from {@code base}. */
    static Source open(Data data, Path base, List<Chart> charts) {
        if (data instanceof Data.OneFile one) {
            Path file = base.resolve(one.file());
            try {
                Columns table = readable(file);
                try {
                    return new TableSource(table, one.by(), one.columns(), charts);
                } catch (DataException e) {
                    throw new BatchException(Code.DATA, file + ": " + e.getMessage());
                }
            } catch (DataException e) {
                throw new BatchException(Code.DATA, String.valueOf(e.getMessage()));
            }
        }
        if (data instanceof Data.Files files) {
            return matches(files.glob(), base);
        }
        Data.RandomTable random = (Data.RandomTable) data;
        return new RandomSource(random.rows(), random.width(), random.seed());
    }

    /** A CSV file, plain or gzip, with distinct names of columns. */
    static Columns read(Path file) throws IOException {
        return Csv.read(file, OPTIONS);
    }

    /**
     * A CSV file as {@link #read}.
     *
     * @throws BatchException if there is no such file or it cannot be read
     * @throws DataException if it is not CSV
     */
    public static Columns readable(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new BatchException(Code.DATA, file + ": a folder, where a CSV file is needed");
            }
            return read(file);
        } catch (NoSuchFileException e) {
            throw new BatchException(Code.DATA, file + ": no such file" + nearest(file));
        } catch (AccessDeniedException e) {
            throw new BatchException(Code.DATA, file + ": it may not be read; check its permissions");
        } catch (IOException e) {
            throw new BatchException(Code.DATA, file + ": cannot be read: " + e.getMessage());
        }
    }

    /**
     * CSV of a stream as {@link #readable(Path)}; the stream is left open.
     *
     * @param name what messages call it
     */
    public static Columns readable(InputStream in, String name) {
        try {
            return Csv.read(in, name, OPTIONS);
        } catch (IOException e) {
            throw new BatchException(Code.DATA, name + ": cannot be read: " + e.getMessage());
        }
    }

    /** How a file's neighbours are called if one of them may have been meant. */
    private static String nearest(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return folder == null ? "" : ", and no folder " + file.getParent();
        }
        List<String> names = new ArrayList<>();
        try (Stream<Path> neighbours = Files.list(folder)) {
            neighbours.limit(1000).forEach(path -> names.add(String.valueOf(path.getFileName())));
        } catch (IOException e) {
            return "";
        }
        names.sort(null);
        return NearestName.hint(String.valueOf(file.getFileName()), names);
    }

    /** The files that match, in the order of their paths. */
    private static FileSource matches(String glob, Path base) {
        int wild = firstWild(glob);
        int folderEnd = wild < 0 ? glob.lastIndexOf('/') : glob.lastIndexOf('/', wild);
        Path folder = folderEnd < 0 ? base : base.resolve(glob.substring(0, folderEnd + 1));
        String pattern = glob.substring(folderEnd + 1);
        List<Path> files = new ArrayList<>();
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
            int depth = pattern.contains("**")
                    ? Integer.MAX_VALUE
                    : 1 + (int) pattern.chars().filter(c -> c == '/').count();
            try (Stream<Path> walk = Files.walk(folder, depth)) {
                walk.filter(path -> matcher.matches(folder.relativize(path)) && Files.isRegularFile(path))
                        .forEach(files::add);
            }
        } catch (PatternSyntaxException e) {
            throw new BatchException(
                    Code.DATA, "data.files: '" + Printable.of(glob) + "' is no pattern: " + e.getDescription());
        } catch (NoSuchFileException e) {
            throw new BatchException(Code.DATA, "data.files: no folder " + folder);
        } catch (IOException | UncheckedIOException e) {
            throw new BatchException(Code.DATA, "data.files: " + folder + " cannot be read: " + e.getMessage());
        }
        if (files.isEmpty()) {
            throw new BatchException(
                    Code.DATA, "data.files: no file in " + folder + " matches '" + Printable.of(pattern) + "'");
        }
        files.sort((a, b) -> a.toString().compareTo(b.toString()));
        return new FileSource(folder, files);
    }

    private static int firstWild(String glob) {
        for (int i = 0; i < glob.length(); i++) {
            if ("*?[{\\".indexOf(glob.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}

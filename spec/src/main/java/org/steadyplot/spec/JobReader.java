package org.steadyplot.spec;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.steadyplot.spec.JobParameters.Bbox;
import org.steadyplot.spec.JobParameters.DataKeys;
import org.steadyplot.spec.JobParameters.OutputKeys;
import org.steadyplot.spec.JobParameters.RandomKeys;
import org.steadyplot.spec.SpecException.Code;

/** Reads job documents: YAML 1.2, of which JSON is a part. */
public final class JobReader {
    private static final int VERSION = 1;

    private JobReader() {}

    /**
     * The job of a file in UTF-8.
     *
     * @throws SpecException if it cannot be read or says something wrong; the message names the file
     */
    public static Job read(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw new SpecException(Code.UNREADABLE, "", 0, "a folder, where a job file is needed");
            }
            if (Files.exists(file) && Files.size(file) > YamlReader.LARGEST) {
                throw new SpecException(Code.LIMIT, "", 0, "larger than 1 MiB, which no job needs to be");
            }
            byte[] bytes = Files.readAllBytes(file);
            return read(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (SpecException e) {
            throw e.in(file.toString());
        } catch (CharacterCodingException e) {
            throw new SpecException(Code.SYNTAX, "", 0, "not UTF-8 text").in(file.toString());
        } catch (NoSuchFileException e) {
            throw new SpecException(Code.UNREADABLE, "", 0, "no such file").in(file.toString());
        } catch (IOException e) {
            throw new SpecException(Code.UNREADABLE, "", 0, "cannot be read: " + e.getMessage()).in(file.toString());
        }
    }

    /** The job of a document. */
    public static Job read(String document) {
        Value value = YamlReader.read(document);
        Arguments job = JobParameters.TABLE.read(value, "");
        int version = job.get(JobParameters.STEADYPLOT);
        if (version != VERSION) {
            throw new SpecException(
                    Code.VALUE,
                    "steadyplot",
                    line(value, "steadyplot"),
                    "this program reads version 1 of job documents, not " + version);
        }
        Data data = data(job.get(JobParameters.DATA), line(value, "data"));
        List<Chart> charts = job.get(JobParameters.CHARTS);
        rejectEqualNames(charts, line(value, "charts"));
        Arguments given = job.find(JobParameters.OUTPUT);
        Arguments output = given == null ? OutputKeys.TABLE.none() : given;
        Integer workers = job.find(JobParameters.WORKERS);
        return new Job(
                job.find(JobParameters.TITLE),
                data,
                charts,
                new Output(output.find(OutputKeys.DIR), output.find(OutputKeys.NAME), save(output)),
                job.get(JobParameters.ROUNDS),
                job.get(JobParameters.REPEAT),
                job.get(JobParameters.PAUSE),
                workers == null ? 0 : workers);
    }

    /** The keywords of a command line about saving. */
    public static Output.Save save(Map<String, String> options) {
        return save(OutputKeys.SAVE.read(options));
    }

    /** The parameters that {@link #save(Map)} reads. */
    public static Parameters saveParameters() {
        return OutputKeys.SAVE;
    }

    private static Output.Save save(Arguments output) {
        return new Output.Save(
                output.get(OutputKeys.FORMAT),
                output.get(OutputKeys.DPI),
                output.find(OutputKeys.FACECOLOR),
                output.get(OutputKeys.TRANSPARENT),
                output.get(OutputKeys.BBOX_INCHES) == Bbox.TIGHT,
                output.get(OutputKeys.PAD_INCHES));
    }

    private static Data data(Arguments data, int line) {
        String file = data.find(DataKeys.FILE);
        String files = data.find(DataKeys.FILES);
        Arguments random = data.find(DataKeys.RANDOM);
        List<String> by = data.find(DataKeys.BY);
        List<String> columns = data.find(DataKeys.COLUMNS);
        int sources = (file == null ? 0 : 1) + (files == null ? 0 : 1) + (random == null ? 0 : 1);
        if (sources != 1) {
            throw new SpecException(
                    sources == 0 ? Code.MISSING : Code.CONFLICT,
                    "data",
                    line,
                    "needs one of file, files and random" + (sources == 0 ? "" : ", not " + sources + " of them"));
        }
        if (by != null && file == null) {
            throw new SpecException(
                    Code.CONFLICT, "data.by", line, "groups are made of the rows of one file; give file");
        }
        if (file != null) {
            return new Data.OneFile(file, by == null ? List.of() : distinct(by, "data.by", line), names(columns, line));
        }
        if (files != null) {
            return new Data.Files(files, names(columns, line));
        }
        Arguments table = Objects.requireNonNull(random);
        return new Data.RandomTable(
                table.get(RandomKeys.ROWS),
                table.get(RandomKeys.COLUMNS),
                table.get(RandomKeys.SEED),
                names(columns, line));
    }

    private static @Nullable List<String> names(@Nullable List<String> columns, int line) {
        return columns == null ? null : distinct(columns, "data.columns", line);
    }

    private static List<String> distinct(List<String> names, String path, int line) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw new SpecException(Code.CONFLICT, path, line, "'" + name + "' stands twice");
            }
        }
        return names;
    }

    private static void rejectEqualNames(List<Chart> charts, int line) {
        Set<String> names = new HashSet<>();
        for (int i = 0; i < charts.size(); i++) {
            String name = charts.get(i).name();
            if (!names.add(name)) {
                throw new SpecException(
                        Code.CONFLICT,
                        "charts[" + i + "].name",
                        line,
                        "two charts are called '" + name + "'; give one of them another name");
            }
        }
    }

    private static int line(Value document, String key) {
        if (document instanceof Value.Mapping mapping) {
            for (Value.Entry entry : mapping.entries()) {
                if (entry.key().equals(key)) {
                    return entry.line();
                }
            }
        }
        return 0;
    }
}

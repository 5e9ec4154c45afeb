package org.steadyplot.spec;

import java.util.List;

/** The keys of a job document. */
final class JobParameters {
    /** Keys of {@code data}. */
    static final class DataKeys {
        static final Parameter<String> FILE =
                Parameter.optional("file", Types.text("a path"), "a CSV file, plain or .gz, counted from the job file");
        static final Parameter<String> FILES =
                Parameter.optional("files", Types.text("a pattern"), "a pattern like data/*.csv; a data set per file");
        static final Parameter<Arguments> RANDOM = Parameter.optional(
                "random", new NestedType(RandomKeys.TABLE), "tables of random numbers in place of a file");
        static final Parameter<List<String>> BY = Parameter.optional(
                "by", new NamesType(), "columns of the file whose values make groups; a data set per group");
        static final Parameter<List<String>> COLUMNS =
                Parameter.optional("columns", new NamesType(), "the columns to draw; all with numbers if not given");
        static final Parameters TABLE = Parameters.of("data", FILE, FILES, RANDOM, BY, COLUMNS);
    }

    /** Keys of {@code data.random}. */
    static final class RandomKeys {
        static final Parameter<Integer> ROWS =
                Parameter.required("rows", Types.integer(1, 10_000_000), "the rows of a table");
        static final Parameter<Integer> COLUMNS =
                Parameter.required("columns", Types.integer(1, 10_000), "its columns");
        static final Parameter<Integer> SEED =
                Parameter.of("seed", Types.integer(0, Integer.MAX_VALUE), 0, "another seed gives other numbers");
        static final Parameters TABLE = Parameters.of("random", ROWS, COLUMNS, SEED);
    }

    /** What {@code bbox_inches} can be. */
    enum Bbox {
        TIGHT,
        STANDARD
    }

    /** Keys of {@code output}. */
    static final class OutputKeys {
        static final Parameter<String> DIR =
                Parameter.optional("dir", Types.text("a path"), "the folder; --out goes before it");
        static final Parameter<String> NAME = Parameter.optional(
                "name",
                Types.TEXT,
                "names of the files, with {column of by}, {kind}, {chart}, {file}, {index}, {round}, {repeat}, {uuid}");
        static final Parameter<String> FORMAT =
                Parameter.of("format", Types.text("a format"), "png", "the format, png or svg");
        static final Parameter<Double> DPI = Parameter.of("dpi", Types.number(1, 10_000), 100.0, "dots per inch");
        static final Parameter<String> FACECOLOR = Parameter.optional("facecolor", CheckedType.COLOR, "the background");
        static final Parameter<Boolean> TRANSPARENT =
                Parameter.of("transparent", Types.BOOLEAN, false, "no background");
        static final Parameter<Bbox> BBOX_INCHES = Parameter.of(
                "bbox_inches",
                Types.choice(Bbox.class),
                Bbox.STANDARD,
                "tight cuts off what is empty around the figure");
        static final Parameter<Double> PAD_INCHES =
                Parameter.of("pad_inches", Types.number(0, 100), 0.1, "what tight leaves around it");
        static final Parameters SAVE =
                Parameters.of("savefig", FORMAT, DPI, FACECOLOR, TRANSPARENT, BBOX_INCHES, PAD_INCHES);
        static final Parameters TABLE =
                Parameters.of("output", DIR, NAME, FORMAT, DPI, FACECOLOR, TRANSPARENT, BBOX_INCHES, PAD_INCHES);
    }

    static final Parameter<Integer> STEADYPLOT = Parameter.required(
            "steadyplot", Types.integer(1, Integer.MAX_VALUE), "the version of the document, which is 1");
    static final Parameter<String> TITLE =
            Parameter.optional("title", Types.TEXT, "what the job is called in its reports");
    static final Parameter<Arguments> DATA =
            Parameter.required("data", new NestedType(DataKeys.TABLE), "where the data sets come from");
    static final Parameter<List<Chart>> CHARTS =
            Parameter.required("charts", Types.list(Chart.TYPE, 1, 1000), "what to draw from each data set");
    static final Parameter<Arguments> OUTPUT =
            Parameter.optional("output", new NestedType(OutputKeys.TABLE), "where the pictures go");
    static final Parameter<Integer> ROUNDS =
            Parameter.of("rounds", Types.integer(1, 1_000_000_000), 1, "how often the whole is done");
    static final Parameter<Integer> REPEAT =
            Parameter.of("repeat", Types.integer(1, 1_000_000_000), 1, "how often each data set is drawn in a round");
    static final Parameter<Double> PAUSE =
            Parameter.of("pause", Types.number(0, 86_400), 0.0, "seconds between two rounds");
    static final Parameter<Integer> WORKERS = Parameter.optional(
            "workers", Types.integer(1, 1024), "threads that draw; as many as processors if not given");
    static final Parameters TABLE =
            Parameters.of("a job", STEADYPLOT, TITLE, DATA, CHARTS, OUTPUT, ROUNDS, REPEAT, PAUSE, WORKERS);

    /** Keys that a command line may set. */
    static final Parameters OVERRIDES = Parameters.of("a run", REPEAT, PAUSE, WORKERS);

    private JobParameters() {}

    /** A list of names, or one name alone. */
    private static final class NamesType extends Type<List<String>> {
        private final Type<List<String>> names = Types.list(Types.text("a name"), 1, 10_000);

        @Override
        List<String> read(Value value, String path) {
            return value instanceof Value.Sequence ? names.read(value, path) : List.of(Types.TEXT.read(value, path));
        }

        @Override
        public String describe() {
            return "a list of names";
        }
    }
}

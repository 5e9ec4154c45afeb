package org.steadyplot.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.steadyplot.batch.DryRun;
import org.steadyplot.batch.JobRun;
import org.steadyplot.batch.JsonLines;
import org.steadyplot.batch.Listeners;
import org.steadyplot.batch.PlainProgress;
import org.steadyplot.batch.Plan;
import org.steadyplot.batch.ProgressBar;
import org.steadyplot.batch.RunFolder;
import org.steadyplot.batch.RunListener;
import org.steadyplot.batch.Stop;
import org.steadyplot.batch.Summary;
import org.steadyplot.spec.Job;
import org.steadyplot.spec.JobReader;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code steadyplot run JOB}: draws every chart of every data set of a job. */
final class RunCommand implements Command {
    private static final long MOST_SECONDS_TO_STOP = 60;

    private final Console console;
    private final Pictures pictures;

    private RunCommand(Console console, Pictures pictures) {
        this.console = console;
        this.pictures = pictures;
    }

    static CommandSpec spec(Console console, Pictures pictures) {
        CommandSpec spec = Commands.command(
                new RunCommand(console, pictures),
                "Draws every chart of every data set of a job. Pictures appear whole or not at all; one that fails is"
                        + " recorded and the rest goes on. OUT/_run tells about the run: memory.png, memory.dat,"
                        + " summary.json, failures.jsonl.",
                "Examples:",
                "  steadyplot run examples/diamonds.yaml",
                "  steadyplot run job.yaml --out /srv/charts --workers 4 --json > run.jsonl",
                "  steadyplot run job.yaml --dry-run");
        spec.addPositional(
                Commands.parameter("JOB", "The job file, YAML or JSON; paths of data in it count from its folder."));
        spec.addOption(
                Commands.option(Path.class, "DIR", "The output folder; before output.dir of the job.", "-o", "--out"));
        spec.addOption(Commands.option(
                String.class, "N", "Threads that draw; as many as processors if not given.", "--workers"));
        spec.addOption(Commands.option(String.class, "R", "How often each data set is drawn in a round.", "--repeat"));
        spec.addOption(Commands.option(String.class, "S", "Seconds between two rounds.", "--pause"));
        spec.addOption(Commands.option(
                String.class,
                "BYTES",
                "Growth of the live set per 1,000 figures beyond which the run is an error, with exit code 5. The live set is"
                        + " measured more often for it.",
                "--max-growth"));
        spec.usageMessage().exitCodeList(exitCodes(spec.usageMessage().exitCodeList()));
        spec.addOption(Commands.flag("Only list what would be drawn.", "--dry-run"));
        spec.addOption(Commands.flag("Lines of JSON on standard output, for programs.", "--json"));
        return spec;
    }

    @Override
    public int run(ParseResult arguments) throws Exception {
        Path file = Path.of(arguments.<String>matchedPositionalValue(0, ""));
        Job job = JobReader.read(file).with(Commands.given(arguments, "repeat", "pause", "workers"));
        Plan plan = Plan.of(job, base(file));
        boolean json = Commands.has(arguments, "--json");
        for (String note : plan.notes()) {
            console.err().println("note: " + note);
        }
        if (Commands.has(arguments, "--dry-run")) {
            DryRun.list(plan, pictures.drawers().get(), json, console.out(), console.err());
            return Exit.DONE;
        }
        return draw(plan, out(arguments, job), maxGrowth(Commands.value(arguments, "--max-growth")), json);
    }

    /** Relative paths of data are shown as they would be typed from here. */
    private static Path base(Path file) {
        Path parent = file.getParent();
        return parent == null ? Path.of("") : parent;
    }

    private static Path out(ParseResult arguments, Job job) {
        Path out = Commands.value(arguments, "--out");
        if (out != null) {
            return out;
        }
        String dir = job.output().dir();
        if (dir == null) {
            throw new CommandException(Exit.USAGE, "the job names no output folder; give --out DIR or output.dir");
        }
        return Path.of(dir);
    }

    private static Map<String, String> exitCodes(Map<String, String> codes) {
        Map<String, String> all = new LinkedHashMap<>();
        codes.forEach((code, meaning) -> {
            if (code.equals("130")) {
                all.put("5", "memory grows by more than --max-growth");
            }
            all.put(code, meaning);
        });
        return all;
    }

    private static OptionalDouble maxGrowth(@Nullable String text) {
        if (text == null) {
            return OptionalDouble.empty();
        }
        try {
            double bytes = Double.parseDouble(text);
            if (bytes >= 0 && bytes <= Long.MAX_VALUE) {
                return OptionalDouble.of(bytes);
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new CommandException(
                Exit.USAGE, "--max-growth: a number of bytes per 1,000 figures is expected, not '" + text + "'");
    }

    private int draw(Plan plan, Path out, OptionalDouble maxGrowth, boolean json) throws Exception {
        RunListener progress =
                console.terminal() ? new ProgressBar(console.err(), console.width()) : new PlainProgress(console.err());
        RunListener listener = json ? Listeners.of(new JsonLines(console.out()), progress) : progress;
        Stop stop = new Stop();
        CountDownLatch finished = new CountDownLatch(1);
        Thread hook = new Thread(() -> stopAndWait(stop, finished), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try (RunFolder folder = RunFolder.open(out)) {
            Summary summary =
                    JobRun.run(plan, folder, pictures.drawers().get(), pictures.curve(), maxGrowth, listener, stop);
            report(summary, folder.output());
            return summary.exitCode();
        } finally {
            console.out().flush();
            finished.countDown();
            remove(hook);
        }
    }

    private void report(Summary summary, Path out) {
        for (String warning : summary.warningLines()) {
            console.err().println("warning: " + warning);
        }
        for (String problem : summary.problems()) {
            console.err().println("steadyplot: " + problem);
        }
        if (summary.failed() > 0) {
            console.err()
                    .println("steadyplot: " + summary.failed() + " of " + summary.figures()
                            + " pictures could not be made; "
                            + out.resolve(RunFolder.NAME).resolve("failures.jsonl")
                            + " says why");
        }
        console.err().println(summary.line());
        if (summary.memory() != null) {
            console.err().println(summary.verdictLine());
        }
    }

    /** The JVM was asked to end: it waits for the pictures that are being drawn and for the reports. */
    private static void stopAndWait(Stop stop, CountDownLatch finished) {
        stop.request();
        try {
            finished.await(MOST_SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the JVM is ending already, which is what the hook is for
        }
    }
}

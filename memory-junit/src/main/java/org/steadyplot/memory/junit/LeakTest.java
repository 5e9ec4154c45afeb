package org.steadyplot.memory.junit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;
import org.steadyplot.memory.verdict.Status;
import org.steadyplot.memory.verdict.Verdict;

/** One leak assertion, seen from the test's JVM: trust, measure, judge, keep, report. */
final class LeakTest {
    private final String name;
    private final NoLeakOptions options;
    private final ClassLoader loader;
    private final Path base = LeakFolder.base();

    /** @param name class and method, which name the folder and begin the report */
    LeakTest(String name, NoLeakOptions options, ClassLoader loader) {
        this.name = name;
        this.options = options;
        this.loader = loader;
    }

    /** Has JUnit run the test of this id in a fork; {@code parameters} are JUnit's own. */
    Verdict test(String uniqueId, Properties parameters) throws Throwable {
        ForkCommand command = ForkCommand.of(options, loader);
        Trust trust = TrustCache.of(command, base);
        Properties properties = SystemProperties.ofThisJvm();
        properties.putAll(parameters);
        return forked(command, trust, new Request(Request.Task.TEST, uniqueId, options, trust.band(), properties));
    }

    /** Measures the scenario in a fork. */
    Verdict scenario(Scenario scenario) throws Throwable {
        byte[] bytes = ScenarioFile.bytes(scenario);
        ForkCommand command = ForkCommand.of(options, loader);
        Trust trust = TrustCache.of(command, base);
        Request request = new Request(Request.Task.SCENARIO, "", options, trust.band(), SystemProperties.ofThisJvm());
        LeakFolder folder = LeakFolder.create(base, name);
        ScenarioFile.write(folder.work(), bytes);
        return forked(folder, command, trust, request);
    }

    /** Measures the scenario here. */
    Verdict here(Scenario scenario) throws Throwable {
        Trust trust = TrustCache.ofThisJvm(base);
        Judge judge = new Judge(options.metrics(), options.toleranceBytes(), trust.band());
        LeakFolder folder = LeakFolder.create(base, name);
        try {
            Evidence evidence = new Evidence(folder.work());
            Measured measured = new Measurement(judge, options.seconds())
                    .whenWarm(evidence::begin)
                    .run(scenario, options.iterations());
            evidence.end(measured, judge.verdict(measured));
            return decide(folder, judge, trust, List.of(), seen -> AllocationSites.NONE);
        } finally {
            folder.drop();
        }
    }

    private Verdict forked(ForkCommand command, Trust trust, Request request) throws Throwable {
        return forked(LeakFolder.create(base, name), command, trust, request);
    }

    private Verdict forked(LeakFolder folder, ForkCommand command, Trust trust, Request request) throws Throwable {
        Path work = folder.work();
        try {
            request.write(work);
            try {
                Fork.run(command, work, options.seconds());
            } catch (AssertionFailedError e) {
                folder.keep();
                throw new AssertionFailedError(e.getMessage() + "\n" + files(folder.place()), e);
            }
            Failure failure = Failure.read(work, loader);
            if (failure != null) {
                folder.keep();
                throw thrown(failure, folder.place());
            }
            if (!Series.in(work)) {
                folder.keep();
                throw new IllegalStateException("JUnit did not run the test " + request.test()
                        + " in the forked JVM. Use Leaks.assertNone in the test's body.\n" + files(folder.place()));
            }
            return decide(
                    folder,
                    request.judge(),
                    trust,
                    command.options(),
                    seen -> AllocationSites.find(command, request, work, seen.iterations()));
        } finally {
            folder.drop();
        }
    }

    /** Looks for where a leak was allocated. */
    private interface Search {
        AllocationSites of(Measured measured) throws InterruptedException;
    }

    /** Judges what the folder holds, keeps it in its place, and fails if that is to be. */
    private Verdict decide(LeakFolder folder, Judge judge, Trust trust, List<String> jvm, Search search)
            throws IOException, InterruptedException {
        Path work = folder.work();
        Measured measured = Series.read(work);
        Verdict verdict = trust.applied(judge.verdict(measured));
        boolean fails = verdict.status() == Status.LEAK || (options.strict() && verdict.status() != Status.FLAT);
        LeakReport report = new LeakReport(name, verdict, measured, judge, trust, jvm);
        AllocationSites sites = verdict.status() == Status.LEAK ? search.of(measured) : AllocationSites.NONE;
        String text = report.text(Explanation.of(work, verdict, measured), sites, folder.place());
        Files.deleteIfExists(work.resolve(Evidence.HEAP));
        Files.writeString(work.resolve("verdict.json"), verdict.toJson() + "\n", StandardCharsets.UTF_8);
        Files.writeString(work.resolve("report.txt"), text, StandardCharsets.UTF_8);
        folder.keep();
        if (fails) {
            throw new AssertionFailedError(text);
        }
        return verdict;
    }

    private static Throwable thrown(Failure failure, Path place) {
        Throwable thrown = failure.thrown();
        return switch (failure.kind()) {
            case SKIPPED ->
                thrown instanceof TestAbortedException
                        ? thrown
                        : new TestAbortedException("skipped in the forked JVM: "
                                + failure.text().lines().findFirst().orElse(""));
            case BODY -> {
                String note = "thrown in the forked JVM; " + files(place);
                if (thrown == null) {
                    yield new AssertionFailedError(failure.text() + "\n" + note);
                }
                thrown.addSuppressed(new InFork(note));
                yield thrown;
            }
            case BROKEN ->
                new IllegalStateException(
                        "The forked JVM could not measure. " + files(place) + "\n" + failure.text(), thrown);
        };
    }

    static String files(Path place) {
        Path here = Path.of("").toAbsolutePath();
        return "files: " + (place.startsWith(here) ? here.relativize(place) : place);
    }

    /** Says where an exception of a test comes from; it has no stack of its own. */
    private static final class InFork extends RuntimeException {
        private static final long serialVersionUID = 1;

        InFork(String message) {
            super(message, null, false, false);
        }
    }
}

package org.steadyplot.memory.junit;

import java.nio.file.Path;

/** A scenario, measured in the fork; a heap dump and a histogram follow when it leaks. */
final class ForkedScenario {
    private ForkedScenario() {}

    static void run(Request request, Path folder) throws Exception {
        Scenario scenario;
        try {
            scenario = ScenarioFile.read(folder);
        } catch (Throwable e) {
            Failure.write(folder, Failure.Kind.BROKEN, e);
            return;
        }
        try {
            measure(scenario, request, folder);
        } catch (Throwable e) {
            Failure.write(folder, Failure.Kind.BODY, e);
        }
    }

    /** Measures, writes what was seen, and what explains a leak. */
    static void measure(Scenario scenario, Request request, Path folder) throws Throwable {
        if (request.repeat() > 0) {
            Repetition.run(scenario, request.repeat(), request.options().seconds(), folder);
            return;
        }
        Evidence evidence = new Evidence(folder);
        Measured measured = new Measurement(request.judge(), request.options().seconds())
                .whenWarm(evidence::begin)
                .run(scenario, request.options().iterations());
        evidence.end(measured, request.judge().verdict(measured));
    }
}

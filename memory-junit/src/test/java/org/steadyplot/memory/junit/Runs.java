package org.steadyplot.memory.junit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.reporting.ReportEntry;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Tests run by JUnit inside a test, and what became of them. */
final class Runs implements TestExecutionListener {
    private final Map<String, TestExecutionResult> results = new ConcurrentHashMap<>();
    private final List<String> entries = new ArrayList<>();
    private final List<String> skipped = new ArrayList<>();

    private Runs() {}

    static Runs of(Map<String, String> parameters, DiscoverySelector... selectors) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors)
                .configurationParameters(parameters)
                .build();
        Runs runs = new Runs();
        LauncherFactory.create().execute(request, runs);
        return runs;
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        if (test.isTest() || result.getStatus() != TestExecutionResult.Status.SUCCESSFUL) {
            results.put(test.getLegacyReportingName(), result);
        }
    }

    @Override
    public synchronized void executionSkipped(TestIdentifier test, String reason) {
        skipped.add(test.getLegacyReportingName());
    }

    @Override
    public synchronized void reportingEntryPublished(TestIdentifier test, ReportEntry entry) {
        entries.add(test.getLegacyReportingName() + " " + entry.getKeyValuePairs());
    }

    /** By name of the test, with its parentheses. */
    Map<String, TestExecutionResult> results() {
        return new TreeMap<>(results);
    }

    List<String> entries() {
        return entries;
    }

    List<String> skipped() {
        return skipped;
    }

    /** What became of this test. */
    TestExecutionResult.Status status(String test) {
        return Optional.ofNullable(results.get(test))
                .map(TestExecutionResult::getStatus)
                .orElseThrow(() -> new AssertionError(test + " was not run: " + results));
    }

    /** How this test failed. */
    Throwable failure(String test) {
        Optional<Throwable> thrown = Optional.ofNullable(results.get(test)).flatMap(TestExecutionResult::getThrowable);
        return thrown.orElseThrow(() -> new AssertionError(test + " did not fail: " + results));
    }
}

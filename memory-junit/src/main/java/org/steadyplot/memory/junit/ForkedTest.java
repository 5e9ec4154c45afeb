package org.steadyplot.memory.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** One test, run by JUnit in the fork; {@link NoLeakExtension} repeats its body there. */
final class ForkedTest {
    private ForkedTest() {}

    static void run(String test, Path folder) {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectUniqueId(test))
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                // Timeouts are over the measurement as a whole, which the test's own JVM watches.
                .configurationParameter("junit.jupiter.execution.timeout.mode", "disabled")
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .build();
        LauncherConfig config = LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build();
        LauncherFactory.create(config).execute(request, new Listener(folder));
    }

    /** The first failure is the test's; what is skipped was not measured. */
    private static final class Listener implements TestExecutionListener {
        private final Path folder;
        private boolean written;

        Listener(Path folder) {
            this.folder = folder;
        }

        @Override
        public void executionSkipped(TestIdentifier test, String reason) {
            write(Failure.Kind.SKIPPED, new IllegalStateException(reason));
        }

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            result.getThrowable()
                    .ifPresent(e -> write(
                            result.getStatus() == TestExecutionResult.Status.ABORTED
                                    ? Failure.Kind.SKIPPED
                                    : Failure.Kind.BODY,
                            e));
        }

        private void write(Failure.Kind kind, Throwable failure) {
            if (!written) {
                written = true;
                try {
                    Failure.write(folder, kind, failure);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }
}

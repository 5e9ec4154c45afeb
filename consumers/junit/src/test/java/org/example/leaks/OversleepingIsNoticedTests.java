package org.example.leaks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import org.junit.jupiter.api.Test;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

class OversleepingIsNoticedTests {
    @Test
    void by_the_annotation() {
        String message = failure("a_sleeper_is_forgotten");
        assertTrue(
                message.startsWith("LEAK: org.example.leaks.Oversleeping.a_sleeper_is_forgotten: heap grows by "),
                message);
        assertTrue(message.contains("org.example.leaks.Sleeper"), message);
        assertTrue(message.contains("byte[]"), message);
    }

    @Test
    void by_the_assertion() {
        String message = failure("a_scenario_is_forgotten");
        assertTrue(message.startsWith("LEAK: org.example.leaks.Oversleeping.a_scenario_is_forgotten-L"), message);
        assertTrue(message.contains("org.example.leaks.Sleeper"), message);
    }

    private static String failure(String test) {
        var summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectMethod(Oversleeping.class, test))
                                .build(),
                        summary);
        assertEquals(1, summary.getSummary().getTestsFailedCount());
        return summary.getSummary().getFailures().get(0).getException().getMessage();
    }
}

package org.steadyplot.memory.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.steadyplot.memory.verdict.Metric;

/** Tests with all that may surround a body; run by {@link NoLeakTests} only. */
class Bodies {
    /** System property: a file for the order in which things happen in the fork. */
    static final String DIARY = "bodies.diary";

    static void note(String what) {
        String diary = System.getProperty(DIARY);
        if (diary != null && System.getProperty(Request.FOLDER) != null) {
            try {
                Files.writeString(Path.of(diary), what + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static class Base {
        @BeforeAll
        static void openBase() {
            note("before all of the base");
        }

        @BeforeEach
        void beginBase() {
            note("before each of the base");
        }

        @AfterEach
        void endBase() {
            note("after each of the base");
        }

        @AfterAll
        static void closeBase() {
            note("after all of the base");
        }
    }

    static class Surrounded extends Base {
        private int count;

        Surrounded() {
            note("constructor");
        }

        @BeforeAll
        static void open() {
            note("before all");
        }

        @BeforeEach
        void begin() {
            note("before each");
        }

        @AfterEach
        void end() {
            note("after each, " + (count >= 60 ? "many" : "few") + " iterations");
        }

        @AfterAll
        static void close() {
            note("after all");
        }

        @Nested
        class Inner {
            @Test
            @NoLeak(iterations = 1, metrics = Metric.HEAP)
            void nested_with_parameters(TestInfo info, @TempDir Path folder) {
                if (count++ == 0) {
                    note("body of " + info.getTestMethod().orElseThrow().getName() + ", folder "
                            + Files.isDirectory(folder));
                }
            }
        }
    }

    static class Odd {
        private int calls;

        @Test
        @NoLeak(iterations = 1)
        void throws_in_its_third_iteration() throws IOException {
            if (++calls == 3) {
                throw new IOException("the third");
            }
        }

        @Test
        @NoLeak
        void throws_what_cannot_be_carried_over() {
            throw new Unportable();
        }

        @Test
        @NoLeak
        void assumes_in_vain() {
            Assumptions.assumeTrue(System.getProperty(Request.FOLDER) == null, "only outside");
        }

        @Test
        @NoLeak
        void exits() {
            Runtime.getRuntime().halt(17);
        }

        @Test
        @NoLeak(seconds = 1)
        void does_not_come_back() throws InterruptedException {
            Thread.sleep(1_000_000);
        }

        @Test
        @NoLeak
        @Timeout(value = 1500, unit = TimeUnit.MILLISECONDS)
        void outlasts_its_timeout() throws InterruptedException {
            Thread.sleep(1_000_000);
        }

        @Test
        @Disabled("on purpose")
        @NoLeak
        void is_disabled() {}

        @Test
        @NoLeak(strict = true, jvm = "-XX:+DisableExplicitGC")
        void is_strict_without_collections() {}

        @TestFactory
        @NoLeak
        List<DynamicTest> dynamic_tests() {
            return Stream.of("one")
                    .map(name -> DynamicTest.dynamicTest(name, () -> {}))
                    .toList();
        }

        @ParameterizedTest(name = "../../{0}")
        @ValueSource(ints = {0, 127})
        @NoLeak(iterations = 20, metrics = Metric.HEAP)
        void keeps_so_much(int bytes) {
            if (bytes > 0) {
                Kept.OBJECTS.add(new byte[bytes]);
            }
        }
    }

    private static final class Kept {
        private static final List<Object> OBJECTS = new java.util.ArrayList<>();
    }

    private static final class Unportable extends RuntimeException {
        private static final long serialVersionUID = 1;

        @SuppressWarnings("unused")
        private final Object secret = new Object();
    }
}

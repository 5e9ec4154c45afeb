package org.example.leaks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steadyplot.memory.junit.Leaks;
import org.steadyplot.memory.junit.NoLeak;

class BellTests {
    private Bell bell;

    @TempDir
    Path folder;

    @BeforeEach
    void hang() {
        bell = new Bell();
    }

    @Test
    @NoLeak(iterations = 20)
    void a_sleeper_who_gets_up_is_forgotten() throws IOException {
        Sleeper sleeper = new Sleeper(bell);
        bell.ring();
        sleeper.getUp();
        Files.writeString(folder.resolve("diary.txt"), "up");
    }

    @Test
    void a_bell_is_forgotten_with_all_who_sleep() {
        int sleepers = 3;
        Leaks.assertNone(() -> {
            Bell own = new Bell();
            for (int i = 0; i < sleepers; i++) {
                new Sleeper(own);
            }
            own.ring();
        });
    }

    @Test
    void what_was_measured_is_kept() {
        Leaks.assertNone(() -> new Bell().ring());
        Path leaks = Path.of("target", "leaks");
        assertTrue(Files.isDirectory(leaks), () -> leaks.toAbsolutePath() + " is missing");
    }
}

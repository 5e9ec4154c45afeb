package org.steadyplot.memory.junit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.zip.CRC32;

/**
 * {@link Trust} in each configuration of a JVM, measured once and kept for an hour beside the results, so that all test
 * JVMs of a build share it.
 */
final class TrustCache {
    private static final Duration LIFE = Duration.ofHours(1);
    private static final NoLeakOptions OPTIONS = NoLeakOptions.DEFAULT.seconds(Trust.SECONDS);

    private TrustCache() {}

    /** In forks of this command. */
    static Trust of(ForkCommand command, Path base) throws Throwable {
        List<String> key =
                new ArrayList<>(List.of(System.getProperty("java.home"), System.getProperty("java.version")));
        for (String option : command.options()) {
            if (!option.startsWith("-D")) {
                key.add(option);
            }
        }
        return of(base, key, folder -> {
            new Request(Request.Task.TRUST, "", OPTIONS, Band.NONE, new Properties()).write(folder);
            Fork.run(command, folder, Trust.SECONDS);
            Failure failure = Failure.read(folder, ClassLoader.getSystemClassLoader());
            if (failure != null) {
                throw new IllegalStateException("The forked JVM could not measure.\n" + failure.text());
            }
        });
    }

    /** In this very JVM. */
    static Trust ofThisJvm(Path base) throws Throwable {
        ProcessHandle self = ProcessHandle.current();
        String started = self.info().startInstant().map(Instant::toString).orElse("");
        return of(base, List.of("this", Long.toString(self.pid()), started), folder -> Trust.measure(folder, OPTIONS));
    }

    /** Measures into a folder. */
    private interface Measure {
        void into(Path folder) throws Throwable;
    }

    private static Trust of(Path base, List<String> key, Measure measure) throws Throwable {
        CRC32 sum = new CRC32();
        sum.update(String.join("\n", key).getBytes(StandardCharsets.UTF_8));
        String name = "jvm-" + Long.toHexString(sum.getValue());
        Path place = base.resolve(name);
        if (fresh(place)) {
            try {
                return Trust.read(place);
            } catch (IOException e) {
                // Another test JVM replaces it at this moment.
            }
        }
        LeakFolder folder = LeakFolder.create(base, name);
        try {
            measure.into(folder.work());
            Trust trust = Trust.read(folder.work());
            folder.keep();
            return trust;
        } finally {
            folder.drop();
        }
    }

    private static boolean fresh(Path place) throws IOException {
        return Trust.in(place)
                && Files.getLastModifiedTime(place)
                        .toInstant()
                        .isAfter(Instant.now().minus(LIFE));
    }
}

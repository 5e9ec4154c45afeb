package org.steadyplot.memory.jvm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.steadyplot.memory.MemoryException;

/** Real JVMs, seen from outside. */
class JvmWatchTests {
    @BeforeEach
    void linux() {
        assumeThat(Path.of("/proc/self/statm")).as("a system with /proc").exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Serial", "Parallel", "G1", "Z", "Shenandoah"})
    void every_collector_tells_what_its_collections_leave(String collector) throws Exception {
        long pid;
        try (Target target = startOrSkip("-XX:+Use" + collector + "GC")) {
            pid = target.pid();
            List<HeapCollection> seen = new ArrayList<>();
            JvmReading last;
            try (JvmWatch watch = JvmWatch.open(target.pid(), true)) {
                assertThat(watch.missing()).isEmpty();
                last = watch.read();
                for (int i = 0; i < 100 && (seen.size() < 3 || last.direct() < 0); i++) {
                    Thread.sleep(50);
                    last = watch.read();
                    seen.addAll(last.since());
                }
            }
            assertThat(seen).hasSizeGreaterThanOrEqualTo(3);
            assertThat(seen).allMatch(one -> one.after() <= 32 << 20 && one.epochMillis() > 0);
            assertThat(seen.stream().mapToLong(HeapCollection::after).min().orElseThrow())
                    .isLessThan(16 << 20);
            assertThat(last.direct()).isGreaterThanOrEqualTo(Target.DIRECT).isLessThan(2L * Target.DIRECT);
            assertThat(last.metaspace()).isPositive();
            assertThat(last.heapCommitted()).isBetween(1L << 20, 40L << 20);
            assertThat(last.collections()).isPositive();
        }
        assertThat(leftovers(pid)).isEmpty();
    }

    @Test
    void what_the_jvm_leaves_when_it_is_killed_is_removed() throws Exception {
        JvmWatch watch;
        long pid;
        try (Target target = Target.start()) {
            pid = target.pid();
            watch = JvmWatch.open(pid, true);
            assertThat(leftovers(pid)).hasSize(2);
        }
        assertThat(watch.isAlive()).isFalse();
        watch.read();
        watch.close();
        assertThat(leftovers(pid)).isEmpty();
    }

    @Test
    void without_counters_collections_are_seen_all_the_same() throws Exception {
        try (Target target = Target.start("-XX:-UsePerfData");
                JvmWatch watch = JvmWatch.open(target.pid(), false)) {
            assertThat(watch.missing()).singleElement().asString().contains("keeps no counters (-XX:-UsePerfData)");
            assertThat(PerfData.of(target.pid())).isEmpty();
            int seen = 0;
            for (int i = 0; i < 100 && seen == 0; i++) {
                Thread.sleep(50);
                seen = watch.read().since().size();
            }
            assertThat(seen).isPositive();
            assertThat(watch.read().metaspace()).isEqualTo(-1);
        }
    }

    @Test
    void running_jvms_are_listed() throws Exception {
        try (Target target = Target.start()) {
            assertThat(Jvm.running())
                    .anyMatch(jvm -> jvm.pid() == target.pid() && jvm.command().equals(Target.class.getName()));
            assertThat(Attach.command(target.pid(), "VM.version")).contains("JDK");
            assertThatThrownBy(() -> Attach.command(target.pid(), "No.such"))
                    .isInstanceOf(MemoryException.class)
                    .hasMessage("the JVM " + target.pid() + " did not carry out 'No.such': Unknown diagnostic command");
            assertThatThrownBy(() -> Attach.loadAgent(target.pid(), Path.of("no-such.jar"), ""))
                    .isInstanceOf(MemoryException.class)
                    .hasMessageStartingWith("the JVM " + target.pid() + " did not load the agent no-such.jar: ");
            assertThatThrownBy(() -> Attach.loadNativeAgent(target.pid(), Path.of("no-such.so"), "", ""))
                    .isInstanceOf(MemoryException.class)
                    .hasMessageStartingWith("the JVM " + target.pid() + " did not load the native agent no-such.so: ");
        }
    }

    @Test
    void one_that_takes_no_attach_is_not_asked() throws Exception {
        try (Target target = Target.start("-XX:+DisableAttachMechanism")) {
            assertThatThrownBy(() -> Attach.command(target.pid(), "VM.version"))
                    .hasMessageStartingWith("the JVM " + target.pid()
                            + " refuses attach: it runs with -XX:+DisableAttachMechanism; start it without");
            assertThat(target.handle().isAlive()).isTrue();
        }
        try (Target target = Target.start("-Xrs")) {
            assertThatThrownBy(() -> Attach.command(target.pid(), "VM.version")).hasMessageContaining("-Xrs");
            assertThat(target.handle().isAlive()).isTrue();
        }
        try (Target target = Target.start()) {
            new ProcessBuilder("kill", "-STOP", Long.toString(target.pid()))
                    .start()
                    .waitFor();
            for (int i = 0; i < 100 && state(target.pid()) != 'T'; i++) {
                Thread.sleep(10);
            }
            assertThatThrownBy(() -> Attach.command(target.pid(), "VM.version"))
                    .hasMessage("the JVM " + target.pid() + " is stopped; let it go on (kill -CONT " + target.pid()
                            + ") and try again");
        }
    }

    /** Run by the test below, in a Java without jdk.attach. */
    static final class Asking {
        private Asking() {}

        public static void main(String[] args) {
            try {
                Attach.loadAgent(Long.parseLong(args[0]), Path.of("x.jar"), "");
            } catch (MemoryException e) {
                System.out.println(e.getMessage());
            }
        }
    }

    @Test
    void a_runtime_without_attach_says_so() throws Exception {
        try (Target target = Target.start()) {
            Process asking = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin/java").toString(),
                            "--limit-modules",
                            "java.base,java.management",
                            "-cp",
                            System.getProperty("java.class.path"),
                            Asking.class.getName(),
                            Long.toString(target.pid()))
                    .redirectErrorStream(true)
                    .start();
            assertThat(asking.inputReader().readLine())
                    .isEqualTo(
                            "this Java runtime has no module jdk.attach, which loading into another JVM needs; run this"
                                    + " with a JDK, or make the runtime image with jlink --add-modules jdk.attach");
            assertThat(asking.waitFor()).isZero();
        }
    }

    private static char state(long pid) {
        JvmProcess process = JvmProcess.of(pid);
        return process == null ? '?' : process.state();
    }

    @Test
    void what_is_no_jvm_lives_on() throws Exception {
        Process process = new ProcessBuilder("sleep", "60").start();
        try {
            Thread.sleep(50);
            assertThatThrownBy(() -> Attach.command(process.pid(), "VM.version"))
                    .hasMessage("process " + process.pid() + " (sleep) is not a JVM");
            assertThat(process.isAlive()).isTrue();
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertThatThrownBy(() -> Attach.command(process.pid(), "VM.version"))
                .hasMessage("there is no process " + process.pid() + "; it may have ended");
        assertThatThrownBy(() -> Attach.command(ProcessHandle.current().pid(), "VM.version"))
                .hasMessageContaining("is this one");
    }

    @Test
    void names_lose_their_control_characters() {
        assertThat(Printable.of("a\u001b[31mb\nc\u009bd\u202eé日\uD83D\uDE00\uD800"))
                .isEqualTo("a?[31mb?c?d?é日\uD83D\uDE00?");
    }

    private static Target startOrSkip(String option) throws Exception {
        Process tried = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(), option, "-version")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assumeThat(tried.waitFor()).as("a Java with " + option).isZero();
        return Target.start(option);
    }

    private static List<Path> leftovers(long pid) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/tmp"))) {
            return files.filter(file -> {
                        String name = String.valueOf(file.getFileName());
                        return name.startsWith("steadyplot-gc-" + pid + '-')
                                || name.startsWith("steadyplot-direct-" + pid + '-');
                    })
                    .toList();
        }
    }
}

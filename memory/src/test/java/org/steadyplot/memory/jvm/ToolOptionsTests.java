package org.steadyplot.memory.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ToolOptionsTests {
    /** Run by a test below. */
    static final class Printing {
        private Printing() {}

        public static void main(String[] args) {
            System.out.println(System.getProperty("given") + "|" + System.getProperty("awkward"));
        }
    }

    @Test
    void options_that_are_there_stay_first() {
        Map<String, String> environment = new HashMap<>(Map.of(ToolOptions.VARIABLE, "-Xmx1g"));
        ToolOptions.add(environment, "-Xint", "-Da=b c");
        assertThat(environment).containsEntry(ToolOptions.VARIABLE, "-Xmx1g -Xint \"-Da=b c\"");
        environment.put(ToolOptions.VARIABLE, " ");
        ToolOptions.add(environment, "-Xint");
        assertThat(environment).containsEntry(ToolOptions.VARIABLE, "-Xint");
    }

    @Test
    void a_jvm_reads_blanks_and_both_quotation_marks_as_they_were() throws Exception {
        String awkward = "a b\tc'd\"e' \"f\\";
        ProcessBuilder builder = new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-cp",
                System.getProperty("java.class.path"),
                Printing.class.getName());
        builder.environment().put(ToolOptions.VARIABLE, "-Dgiven='x y'");
        ToolOptions.add(builder.environment(), "-Dawkward=" + awkward);
        Process process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        assertThat(process.inputReader().readLine()).isEqualTo("x y|" + awkward);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    }
}

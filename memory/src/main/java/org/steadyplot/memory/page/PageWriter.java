package org.steadyplot.memory.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.steadyplot.chart.Output;
import org.steadyplot.memory.Recording;
import org.steadyplot.memory.verdict.Status;

/** Makes the page of a run's folder. */
public final class PageWriter {
    private PageWriter() {}

    /** What is known of a run. Callers that know more than its folder add it before {@link MemoryPage.Builder#build()}. */
    public static MemoryPage.Builder page(RunFolder run) {
        Recording recording = run.recording();
        String command = recording == null ? "" : recording.commandLine();
        if (command.isEmpty() && !run.jvms().isEmpty()) {
            command = run.jvms().get(0).command();
        }
        MemoryPage.Builder page = new MemoryPage.Builder(title(command, run.folder())).command(command);
        if (recording != null && !recording.memory().isEmpty()) {
            page.recording(recording);
            page.startedMillis(Math.round(recording.start() * 1000));
        }
        Headline worst = null;
        for (JvmFolder jvm : run.jvms()) {
            if (recording == null && jvm.startedMillis() >= 0) {
                page.startedMillis(jvm.startedMillis());
            }
            Headline headline = jvm.headline();
            if (headline != null && (worst == null || weight(headline.status()) > weight(worst.status()))) {
                worst = headline;
            }
            page.add(jvm.page());
        }
        if (worst != null) {
            page.headline(worst);
        }
        if (recording != null && !recording.memory().isEmpty()) {
            facts(page, recording);
        }
        run.notes().forEach(page::note);
        return page;
    }

    private static void facts(MemoryPage.Builder page, Recording recording) {
        page.add(Fact.bytes("Resident memory at most", Math.round(recording.peak() * 1024 * 1024)));
        double[] time = recording.memory().time();
        page.add(new Fact("Recorded for", Sizes.duration(Math.round((time[time.length - 1] - time[0]) * 1000))));
    }

    /** A leak counts before what is undecided, that before what is flat. */
    private static int weight(Status status) {
        return switch (status) {
            case LEAK -> 2;
            case INCONCLUSIVE -> 1;
            case FLAT -> 0;
        };
    }

    /** The program without its folder and arguments, for a heading. */
    private static String title(String command, Path folder) {
        String[] words = command.strip().split("\\s+");
        String name = "";
        for (int i = 0; i < words.length; i++) {
            boolean path = i > 0 && (words[i - 1].equals("-cp") || words[i - 1].equals("-classpath"));
            boolean launcher = i == 0 && words.length > 1 && (words[0].equals("java") || words[0].endsWith("/java"));
            if (!launcher && !path && !words[i].startsWith("-")) {
                name = words[i].substring(words[i].lastIndexOf('/') + 1);
                break;
            }
        }
        return name.isEmpty()
                ? String.valueOf(folder.toAbsolutePath().normalize().getFileName())
                : name;
    }

    /** Writes a page in one step; one that is there is replaced. */
    public static void write(String html, Path file) throws IOException {
        Output.write(file, out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
    }
}

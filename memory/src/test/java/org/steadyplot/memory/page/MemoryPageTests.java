package org.steadyplot.memory.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steadyplot.memory.lines.LineTable;
import org.steadyplot.memory.lines.Sources;
import org.steadyplot.memory.stack.StackTree;
import org.steadyplot.memory.verdict.Status;

class MemoryPageTests {
    private static final Path GOLDEN = Path.of("src/test/golden/page/small.html");

    @TempDir
    Path folder;

    private static StackTree tree() {
        return StackTree.of(List.of(
                new StackTree.Stack(
                        List.of("app.Main.main(Main.java:3)", "app.Cache.put(Cache.java:9)", "new byte[]"),
                        0,
                        3_000_000),
                new StackTree.Stack(
                        List.of(
                                "app.Main.main(Main.java:4)",
                                "java.util.ArrayList.grow(ArrayList.java:237)",
                                "new java.lang.Object[]"),
                        0,
                        500_000)));
    }

    private static MemoryPage small() {
        JvmPage jvm = new JvmPage.Builder(7, "app.Main")
                .add(Fact.bytes("Largest heap allowed", 1L << 30))
                .add(new Graph(Graph.Kind.PEAK, "Taken 2.0 s after the start.", tree()))
                .add(new ClassRow("byte[]", 12, 3_000_000, 10, 2_500_000))
                .add(new KeptBy(
                        "",
                        "static field app.Cache.ALL",
                        List.of(
                                new KeptBy.Step("java.util.HashMap", ""),
                                new KeptBy.Step("java.util.HashMap$Node[]", "table")),
                        1,
                        "byte[]",
                        10,
                        2_500_160))
                .add(new LineTable(
                        "app.Cache.put",
                        "app.Cache.put",
                        "app/Cache.java",
                        12,
                        0,
                        3_000_000,
                        List.of(
                                new LineTable.Row(9, 3_000_000, 12, 0, 2_500_000L, 12),
                                new LineTable.Row(10, 0, 12, 0, null, 0))))
                .note("No heap dump was taken.")
                .build();
        return new MemoryPage.Builder("app.Main")
                .command("java app.Main")
                .startedMillis(1_760_000_000_000L)
                .headline(new Headline(Status.INCONCLUSIVE, "INCONCLUSIVE: too short.", List.of("Run longer.")))
                .add(jvm)
                .build();
    }

    @Test
    void a_small_page_is_as_it_was() throws IOException {
        String page = small().html(Sources.none())
                .replaceFirst("(?s)<style>.*?</style>", "<style></style>")
                .replaceFirst("(?s)<script>.*?</script>", "<script></script>")
                .replaceAll("sha256-[A-Za-z0-9+/=]+", "sha256");
        String expected = Files.exists(GOLDEN) ? Files.readString(GOLDEN, StandardCharsets.UTF_8) : "";
        if ("bless".equals(System.getProperty("golden")) && !page.equals(expected)) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, page, StandardCharsets.UTF_8);
            fail(GOLDEN + " was rewritten; look at it and run again");
        }
        assertThat(page).isEqualTo(expected);
    }

    @Test
    void a_page_without_anything_is_a_page() {
        assertThat(new MemoryPage.Builder("nothing").build().html(Sources.none()))
                .startsWith("<!DOCTYPE html>")
                .contains("<h1>nothing</h1>")
                .doesNotContain("class=\"verdict");
    }

    @Test
    void a_page_names_nothing_that_a_browser_would_load() throws IOException {
        SampleRun.writeTwo(folder.resolve("run"));
        String html =
                PageWriter.page(RunFolder.read(folder.resolve("run"))).build().html(Sources.none());
        Matcher reference = Pattern.compile("\\b(?:src|href|srcset|action|data|poster)=\"([^\"]*)\"")
                .matcher(html);
        int found = 0;
        while (reference.find()) {
            assertThat(reference.group(1)).matches("(?s)#.*|data:image/svg\\+xml;base64,[A-Za-z0-9+/=]*|data:,");
            found++;
        }
        assertThat(found).isGreaterThan(20);
        assertThat(html).doesNotContain("@import").doesNotContain("url(");
        assertThat(html.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:")
                .doesNotContain("https:");
        assertThat(html).contains("default-src 'none'").doesNotContain("unsafe-");
    }

    @Test
    void names_of_all_sorts_stay_text_wherever_they_stand() {
        String hostile = "</script></title></style><img src=x onerror=alert(1)>\"'`]]><!--\u202e\u2028{{x}}";
        String name = "app." + hostile + ".m(" + hostile + ".java:3)";
        StackTree tree = StackTree.of(List.of(
                new StackTree.Stack(List.of(name, "x".repeat(10_000), "new " + hostile), 0, 1 << 20),
                new StackTree.Stack(List.of(hostile), 0, 1 << 20)));
        JvmPage jvm = new JvmPage.Builder(1, hostile)
                .headline(new Headline(Status.LEAK, hostile, List.of(hostile)))
                .add(new Fact(hostile, hostile, hostile))
                .add(new PageSeries(hostile, true, new double[] {1, 2}, new double[] {3, 4}))
                .add(new Graph(Graph.Kind.PEAK, hostile, tree))
                .add(new ClassRow(hostile, 1, 1, 1, 1))
                .add(new KeptBy(hostile, hostile, List.of(new KeptBy.Step(hostile, hostile)), 2, hostile, 3, 4))
                .add(new LineTable(hostile, hostile, hostile, 1, 0, 1, List.of(new LineTable.Row(1, 1, 1, 0, 1L, 1))))
                .note(hostile)
                .build();
        MemoryPage page = new MemoryPage.Builder(hostile)
                .command(hostile)
                .headline(new Headline(Status.FLAT, hostile, List.of()))
                .add(new Fact(hostile, hostile))
                .add(jvm)
                .add(jvm)
                .note(hostile)
                .build();
        String html = page.html(Sources.none());
        assertThat(html)
                .doesNotContain("<img src=x")
                .doesNotContain("<!--")
                .doesNotContain("\u202e")
                .doesNotContain("\u2028");
        assertThat(html.split("</script>", -1)).hasSize(2 + 2);
        String json = html.substring(html.indexOf("application/json\">") + "application/json\">".length());
        Json.Node data = Json.parse(json.substring(0, json.indexOf("</script>")));
        String shown = hostile.replace("\u202e", "\\u202e").replace("\u2028", "\\u2028");
        assertThat(data.get("names").items())
                .anySatisfy(frame -> assertThat(frame.items().get(0).text()).isEqualTo("new " + shown))
                .anySatisfy(frame -> assertThat(frame.items().get(0).text()).hasSize(10_000));
    }

    @Test
    void the_stacks_in_a_page_add_up_to_those_that_were_given() {
        String html = small().html(Sources.none());
        String json = html.substring(html.indexOf("application/json\">") + "application/json\">".length());
        List<Json.Node> frames = Json.parse(json.substring(0, json.indexOf("</script>")))
                .get("frames")
                .items();
        long sum = 0;
        for (int i = 2; i < frames.size(); i += 3) {
            sum += frames.get(i).whole(-1);
        }
        assertThat(sum).isEqualTo(tree().bytes());
    }
}

package org.steadyplot.memory.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steadyplot.memory.lines.Sources;
import org.steadyplot.memory.stack.StackTree;

/** The pages in a browser. */
class BrowserTests {
    /** What a reader does with a flame graph; each line of the result is what is seen then. */
    private static final String READER =
            """
            const say = (what, text) => { document.getElementById('result').append(what + ': ' + text + '\\n'); };
            const flame = document.querySelector('.flame'), svg = flame.querySelector('svg');
            const frames = () => [...svg.querySelectorAll(':scope > svg')];
            const named = name => frames().find(f => f.textContent.startsWith(name));
            const click = element => element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
            const press = key => svg.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
            const button = name => flame.querySelector('[data-do=' + name + ']');
            const search = text => { const i = flame.querySelector('input'); i.value = text; i.dispatchEvent(new Event('input')); };
            const detail = () => flame.querySelector('.detail').textContent;
            say('frames', frames().length);
            named('Cache.put').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
            say('hover', detail());
            click(named('Cache.put'));
            say('zoomed', named('Cache.put').getAttribute('width') + ' ' + frames().length);
            say('crumbs', flame.querySelector('.crumbs').textContent);
            click(button('reset'));
            say('reset', frames().length + ' ' + button('reset').disabled);
            search('CACHE');
            say('matched', flame.querySelector('.matched').textContent);
            say('marked', svg.querySelectorAll('.match').length);
            search('');
            click(button('reversed'));
            say('reversed', frames().filter(f => f.getAttribute('y') === '22').map(f => f.textContent).join('|'));
            click(button('reversed'));
            say('jdk', named('ArrayList.grow') ? 'there' : 'gone');
            click(button('hidden'));
            say('hidden', (named('ArrayList.grow') ? 'there' : 'gone') + ' ' + named('new Object[]').textContent);
            press('ArrowDown'); press('ArrowDown');
            say('keys', detail());
            press('Enter');
            say('entered', flame.querySelector('.crumbs').textContent);
            press('Escape');
            say('escaped', flame.querySelector('.crumbs').textContent === '');
            say('scrolls', document.documentElement.scrollWidth > document.documentElement.clientWidth);
            """;

    @TempDir
    Path folder;

    private Path program;

    @BeforeEach
    void browser() {
        Path found = Browser.program();
        assumeTrue(found != null, "no Chromium on this machine");
        program = Objects.requireNonNull(found);
    }

    private static StackTree tree() {
        return StackTree.of(List.of(
                new StackTree.Stack(
                        List.of("app.Main.main(Main.java:3)", "app.Cache.put(Cache.java:9)", "new byte[]"),
                        0,
                        3_000_000),
                new StackTree.Stack(
                        List.of(
                                "app.Main.main(Main.java:3)",
                                "java.util.ArrayList.grow(ArrayList.java:237)",
                                "new java.lang.Object[]"),
                        0,
                        1_000_000)));
    }

    private static String page(StackTree tree) {
        JvmPage jvm = new JvmPage.Builder(7, "app.Main")
                .add(new Graph(Graph.Kind.PEAK, "", tree))
                .build();
        return new MemoryPage.Builder("app.Main").add(jvm).build().html(Sources.none());
    }

    private Browser.Visit open(String html, int width) throws IOException, InterruptedException {
        return Browser.open(program, Files.writeString(folder.resolve("page.html"), html), folder, width);
    }

    /** A page in which the reader's script may run too. */
    private String result(String html, String script, int width) throws IOException, InterruptedException {
        String changed = html.replaceFirst("script-src '[^']*'", "script-src 'unsafe-inline'")
                .replace("</body>", "<pre id=\"result\"></pre><script>" + script + "</script></body>");
        Matcher result = Pattern.compile("(?s)<pre id=\"result\">(.*?)</pre>")
                .matcher(open(changed, width).dom());
        assertThat(result.find()).isTrue();
        return result.group(1);
    }

    @Test
    void a_flame_graph_zooms_searches_turns_around_and_obeys_the_keyboard() throws Exception {
        assertThat(result(page(tree()), READER, 1000))
                .isEqualTo(
                        """
                        frames: 6
                        hover: app.Cache.put(Cache.java:9)2.9 MiB (3,000,000 bytes), 75.0 % of all, 75.0 % of its caller
                        zoomed: 100.000% 4
                        crumbs: all \u203a Main.main \u203a Cache.put
                        reset: 6 true
                        matched: Matched: 2.9 MiB (3,000,000 bytes), 75.0 % of all
                        marked: 1
                        reversed: new byte[]|new Object[]
                        jdk: there
                        hidden: gone new Object[]
                        keys: app.Cache.put(Cache.java:9)2.9 MiB (3,000,000 bytes), 75.0 % of all, 75.0 % of its caller
                        entered: all \u203a Main.main \u203a Cache.put
                        escaped: true
                        scrolls: false
                        """);
    }

    @Test
    void a_difference_tells_both_sides_and_can_be_normalised() throws Exception {
        StackTree before = StackTree.of(
                List.of(new StackTree.Stack(List.of("new A"), 0, 100), new StackTree.Stack(List.of("new B"), 0, 300)));
        StackTree after = StackTree.of(
                List.of(new StackTree.Stack(List.of("new A"), 0, 200), new StackTree.Stack(List.of("new B"), 0, 600)));
        String script = READER.substring(0, READER.indexOf("say('frames'"))
                + """
                const tell = what => {
                  named('new A').dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
                  say(what, named('new A').getAttribute('class') + ' ' + detail());
                };
                tell('absolute');
                click(button('normalised'));
                tell('normalised');
                """;
        assertThat(result(page(after.since(before)), script, 1000))
                .isEqualTo(
                        """
                        absolute: f d6 new A100 B (100 bytes) \u2192 200 B (200 bytes), +100 B (100 bytes)
                        normalised: f d4 new A200 B (200 bytes) \u2192 200 B (200 bytes), 0 B (0 bytes)
                        """);
    }

    @Test
    void hostile_names_are_shown_as_text_and_run_nothing() throws Exception {
        String hostile =
                "</script><script>document.title='taken'</script>\"'`]]><img src=x onerror=document.title='taken'>";
        StackTree tree = StackTree.of(List.of(new StackTree.Stack(
                List.of("a.B.m(" + hostile + ".java:1)", "x".repeat(10_000), "new " + hostile), 0, 1 << 20)));
        String script = READER.substring(0, READER.indexOf("say('frames'"))
                + """
                say('title', document.title);
                say('images', document.images.length);
                frames()[3].dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
                say('shown', detail().startsWith("new %s"));
                """
                        .formatted(hostile.replace("\"", "\\\"").replace("</", "<\\/"));
        assertThat(result(page(tree), script, 1000)).isEqualTo("title: app.Main\nimages: 0\nshown: true\n");
    }

    @Test
    void a_whole_page_runs_under_its_policy_and_asks_nothing_of_the_network() throws Exception {
        SampleRun.write(folder.resolve("run"));
        Browser.Visit visit = open(
                PageWriter.page(RunFolder.read(folder.resolve("run"))).build().html(Sources.none()), 400);
        assertThat(visit.requests()).isEmpty();
        assertThat(visit.console()).doesNotContain("CONSOLE").doesNotContain("Content Security Policy");
        assertThat(visit.dom()).contains("<div class=\"tools\">").doesNotContain("<div class=\"tools\" hidden");
        assertThat(visit.dom()).contains("<p class=\"detail\"><b class=\"code\">all</b>");
    }

    @Test
    void what_a_page_asks_of_the_network_would_be_seen() throws Exception {
        Browser.Visit visit =
                open("<!DOCTYPE html><img src=\"http://example.invalid/probe.png?a-long-enough-question\">", 400);
        assertThat(visit.requests()).anySatisfy(line -> assertThat(line).contains("example.invalid/probe.png"));
    }

    @Test
    void a_script_that_gets_into_a_page_is_not_run() throws Exception {
        String html = page(tree()).replace("</body>", "<script>document.title = 'taken'</script></body>");
        Browser.Visit visit = open(html, 1000);
        assertThat(visit.dom()).contains("<title>app.Main</title>");
        assertThat(visit.console()).contains("Content Security Policy");
    }

    @Test
    void nothing_is_wider_than_a_narrow_window() throws Exception {
        SampleRun.writeTwo(folder.resolve("run"));
        String html =
                PageWriter.page(RunFolder.read(folder.resolve("run"))).build().html(Sources.none());
        String script = "document.getElementById('result').append(document.documentElement.scrollWidth"
                + " <= document.documentElement.clientWidth);";
        assertThat(result(html, script, 500)).isEqualTo("true");
    }
}

package org.steadyplot.memory.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of a run as a service that draws charts and forgets to close its figures leaves it. */
final class SampleRun {
    static final long START = 1_760_000_000_000L;
    private static final int CHECKPOINTS = 40;
    private static final String MAIN = "com.example.charts.ReportService.main(ReportService.java:41)";
    private static final String JOB = MAIN + ";com.example.charts.ReportService.run(ReportService.java:58)";
    private static final String PAIR = JOB + ";com.example.charts.ChartHelper.pair(ChartHelper.java:33)";
    private static final String FIGURE = PAIR + ";com.example.charts.ChartHelper.figure(ChartHelper.java:18)";
    private static final String POOL =
            "java.lang.Thread.run(Thread.java:840);java.util.concurrent.ThreadPoolExecutor$Worker.run(ThreadPoolExecutor.java:635);"
                    + "java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:1136)";
    private static final String QUERY =
            POOL + ";com.example.data.Loader.load(Loader.java:77);com.example.data.Csv.read(Csv.java:102)";

    private SampleRun() {}

    /** Writes everything that a run of one JVM may leave. */
    static Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("memory.dat"), recording());
        jvm(folder, 4711, "com.example.charts.ReportService --nightly --out /srv/reports");
        return folder;
    }

    /** And a second JVM that does not leak. */
    static Path writeTwo(Path folder) throws IOException {
        write(folder);
        Path second = jvm(folder, 4802, "com.example.charts.Indexer");
        Files.writeString(
                second.resolve("verdict.json"),
                "{\"status\":\"flat\",\"sentence\":\"FLAT: no figure grows by more than 310 B per iteration.\",\"caveats\":[]}");
        Files.delete(second.resolve("holders.json"));
        Files.delete(second.resolve("lines.tsv"));
        return folder;
    }

    private static Path jvm(Path folder, long pid, String command) throws IOException {
        Path jvm = Files.createDirectories(folder.resolve("jvm-" + pid));
        Files.writeString(
                jvm.resolve("jvm.properties"),
                "pid=" + pid + "\ncommand=" + command + "\njava=17.0.15\n"
                        + "collector=G1 Young Generation, G1 Old Generation\nmaxHeapBytes=536870912\nstartedMillis="
                        + START
                        + "\nendedMillis=" + (START + 184_300) + "\nend=exit\n");
        Files.writeString(
                jvm.resolve("verdict.json"),
                "{\"status\":\"leak\",\"reason\":\"none\",\"per\":\"iteration\",\"confidence\":0.99,\"more\":0,\"sentence\":\"LEAK: heap "
                        + "grows by 217.6 KiB per iteration (216.1 KiB to 219.0 KiB with 99 % confidence, 40 checkpoints); classes,"
                        + " metaspace and threads are flat.\",\"findings\":[],\"caveats\":[\"Resident memory of a JVM with this "
                        + "collector also moves with the regions it keeps ready.\"]}");
        StringBuilder index = new StringBuilder("file\tmillis\tkind\tliveBytes\titeration\n");
        snapshot(jvm, index, 62_000, "timed", 270, 0.36);
        snapshot(jvm, index, 121_000, "timed", 540, 0.68);
        snapshot(jvm, index, 160_400, "peak", 710, 1);
        snapshot(jvm, index, 184_200, "exit", 800, 0.98);
        Files.writeString(jvm.resolve("snapshots.tsv"), index);
        checkpoints(jvm);
        histogram(jvm, 5_000, 40);
        histogram(jvm, 62_000, 270);
        histogram(jvm, 121_000, 540);
        histogram(jvm, 184_000, 800);
        Files.writeString(
                jvm.resolve("native.collapsed"),
                PAIR
                        + ";com.example.png.Encoder.deflate(Encoder.java:91);java.util.zip.Deflater.<init>(Deflater.java:210);"
                        + "java.util.zip.Deflater.init(Deflater.java);deflateInit2_;malloc 8124416\n" + POOL
                        + ";sun.nio.ch.Util.getTemporaryDirectBuffer(Util.java:243);os::malloc 131072\n");
        holders(jvm);
        Files.writeString(
                jvm.resolve("lines.tsv"),
                "kind\tmethod\tsource\tline\tallocated\toccurrences\tunmeasured\tlive\tmeasured\ttext\n"
                        + profiled("method", 0, 174_137_600, "")
                        + profiled("line", 17, 19_200, "0")
                        + profiled("line", 18, 174_080_000, "174001152")
                        + profiled("line", 19, 38_400, "38400")
                        + profiled("line", 20, 0, "-512")
                        + "note\tcom.example.charts.ChartHelper.native0\t\t0\t0\t0\t0\t\t\tnative, so without lines\n");
        return jvm;
    }

    private static String profiled(String kind, int line, long allocated, String live) {
        return kind + "\tcom.example.charts.ChartHelper.figure\tcom/example/charts/ChartHelper.java\t" + line + "\t"
                + allocated + "\t800\t0\t" + live + "\t800\t\n";
    }

    private static void snapshot(Path jvm, StringBuilder index, long after, String kind, int iteration, double part)
            throws IOException {
        String name = "snapshot-" + (START + after) + "-" + kind + ".collapsed";
        StringBuilder text = new StringBuilder();
        long total = 0;
        total +=
                line(text, FIGURE + ";com.example.charts.Figure.<init>(Figure.java:27);new byte[]", part * 147_000_000);
        total += line(
                text,
                FIGURE
                        + ";com.example.charts.Figure.<init>(Figure.java:28);java.util.ArrayList.<init>(ArrayList.java:154);"
                        + "new java.lang.Object[]",
                part * 19_400_000);
        total += line(
                text,
                FIGURE + ";com.example.charts.Figure.<init>(Figure.java:30);new com.example.charts.Axes",
                part * 9_100_000);
        total += line(
                text,
                PAIR
                        + ";com.example.charts.ChartHelper.register(ChartHelper.java:24);java.util.HashMap.put(HashMap.java:610);"
                        + "java.util.HashMap.putVal(HashMap.java:635);new java.util.HashMap$Node",
                part * 2_300_000);
        total += line(text, QUERY + ";java.io.BufferedReader.<init>(BufferedReader.java:103);new char[]", 4_194_304);
        total += line(text, QUERY + ";java.lang.String.substring(String.java:2706);new java.lang.String", 11_200_000);
        total += line(text, QUERY + ";com.example.data.Column.grow(Column.java:44);new double[]", 26_214_400);
        total += line(
                text,
                JOB
                        + ";com.example.charts.Themes.load(Themes.java:61);java.util.Properties.load(Properties.java:407);new byte[]",
                1_812_000);
        for (int i = 0; i < 30; i++) {
            total += line(
                    text,
                    JOB + ";com.example.cache.Cache.get(Cache.java:" + (70 + i) + ");com.example.cache.Entry" + i
                            + ".of(Entry.java:12);new com.example.cache.Entry" + i,
                    40_000 + 6_000 * i);
        }
        Files.writeString(jvm.resolve(name), text);
        index.append(name)
                .append('\t')
                .append(START + after)
                .append('\t')
                .append(kind)
                .append('\t');
        index.append(total).append('\t').append(iteration).append('\n');
    }

    private static long line(StringBuilder text, String stack, double bytes) {
        text.append(stack).append(' ').append(Math.round(bytes)).append('\n');
        return Math.round(bytes);
    }

    private static void checkpoints(Path jvm) throws IOException {
        StringBuilder text = new StringBuilder(
                "iteration\tmillis\theap\tdirect\tmetaspace\tclasses\tthreads\tfiles\trss\tnative\tcollections\n");
        for (int i = 0; i < CHECKPOINTS; i++) {
            long wave = Math.round(40_000 * StrictMath.sin(i * 1.7));
            text.append(20 * (i + 1)).append('\t').append(START + 4600L * i).append('\t');
            text.append(46_000_000 + 4_456_448L * i + wave)
                    .append('\t')
                    .append(1_048_576 + 8192L * (i % 3))
                    .append('\t');
            text.append(18_300_000 + Math.min(i, 6) * 120_000L)
                    .append('\t')
                    .append(4_210 + Math.min(i, 6) * 31)
                    .append('\t');
            text.append(23 + i % 2).append('\t').append(61 + i / 2).append('\t');
            text.append(181_000_000 + 4_700_000L * i + 9 * wave)
                    .append('\t')
                    .append(74_000_000 + 5 * wave)
                    .append('\t');
            text.append(3 + 2 * i).append('\n');
        }
        Files.writeString(jvm.resolve("checkpoints.tsv"), text);
    }

    private static void histogram(Path jvm, long after, int iteration) throws IOException {
        Files.writeString(
                jvm.resolve("histogram-" + (START + after) + ".tsv"),
                "class\tinstances\tbytes\n" + "byte[]\t" + (21_000 + 3L * iteration) + "\t"
                        + (9_000_000 + 183_000L * iteration)
                        + "\njava.lang.Object[]\t" + (9_000 + 2L * iteration) + "\t" + (3_000_000 + 24_000L * iteration)
                        + "\ncom.example.charts.Axes\t" + 8L * iteration + "\t" + 11_400L * iteration
                        + "\njava.util.HashMap$Node\t" + (30_000 + iteration) + "\t" + (960_000 + 32L * iteration)
                        + "\ncom.example.charts.Figure\t" + iteration + "\t" + 88L * iteration
                        + "\njava.lang.String\t41000\t984000\ndouble[]\t120\t26214400\n");
    }

    private static void holders(Path jvm) throws IOException {
        Files.writeString(
                jvm.resolve("holders.json"),
                """
                [{"rootKind":"static_field","root":"static field com.example.charts.ChartHelper.OPEN","steps":[
                  {"type":"java.util.HashMap","via":""}],"reach":"strong","points":1,"elements":800,"retained":178102272,
                  "content":"com.example.charts.Figure","contents":800,"grown":[],
                  "sentence":"static field ChartHelper.OPEN -> HashMap holds 800 Figure, 169.9 MiB retained"},
                 {"rootKind":"thread","root":"thread \\"main\\"","steps":[
                  {"type":"com.example.png.Encoder","via":"local variable in ReportService.run"},
                  {"type":"java.util.ArrayList","via":"spare"}],"reach":"strong","points":1,"elements":31,
                  "retained":4960,"content":"java.util.zip.Deflater","contents":31,"grown":[],"sentence":""}]
                """);
    }

    private static String recording() {
        StringBuilder text = new StringBuilder("CMDLINE java -jar report-service.jar --nightly --out /srv/reports\n");
        for (int i = 0; i < 1840; i++) {
            long kib = 140_000 + 102L * i + (i * 37 % 211) * 60L;
            text.append("MEM ")
                    .append(kib / 1024)
                    .append('.')
                    .append(1000 + kib % 1000)
                    .append(' ');
            text.append(START / 1000 + i / 10).append('.').append(i % 10).append("000\n");
        }
        return text.toString();
    }
}

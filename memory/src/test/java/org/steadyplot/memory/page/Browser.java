package org.steadyplot.memory.page;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A browser without a window, whose way to the network ends in a list. */
final class Browser {
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final int MOST_SECONDS = 60;

    /** Hosts that a browser asks of its own accord. */
    private static final Pattern OWN = Pattern.compile("\\b(?:google|googleapis|gstatic|gvt1)\\.com\\b");

    private Browser() {}

    /**
     * What became of a page.
     *
     * @param dom the document as it was after its scripts had run
     * @param console what the page and the browser said
     * @param requests first lines of what the page asked of the network
     */
    record Visit(String dom, String console, List<String> requests) {}

    /** The program. Null if there is none. */
    static @Nullable Path program() {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
            for (String name : NAMES) {
                if (Files.isExecutable(Path.of(folder, name))) {
                    return Path.of(folder, name);
                }
            }
        }
        return null;
    }

    /** Opens a page, in a profile of its own in the folder. */
    static Visit open(Path program, Path page, Path folder, int width) throws IOException, InterruptedException {
        List<String> requests = new ArrayList<>();
        try (ServerSocket proxy = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread listener = new Thread(() -> listen(proxy, requests));
            listener.setDaemon(true);
            listener.start();
            Path dom = folder.resolve("dom.html");
            Path console = folder.resolve("console.txt");
            Process process = new ProcessBuilder(
                            program.toString(),
                            "--headless=new",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run",
                            "--enable-logging=stderr",
                            "--window-size=" + width + ",900",
                            "--user-data-dir=" + folder.resolve("profile"),
                            "--proxy-server=127.0.0.1:" + proxy.getLocalPort(),
                            "--virtual-time-budget=3000",
                            "--dump-dom",
                            page.toUri().toString())
                    .redirectOutput(dom.toFile())
                    .redirectError(console.toFile())
                    .start();
            if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new IOException("the browser did not end");
            }
            synchronized (requests) {
                return new Visit(Files.readString(dom), Files.readString(console), List.copyOf(requests));
            }
        }
    }

    private static void listen(ServerSocket proxy, List<String> requests) {
        while (!proxy.isClosed()) {
            try (Socket socket = proxy.accept();
                    InputStream in = socket.getInputStream()) {
                socket.setSoTimeout(1000);
                String start = new String(in.readNBytes(60), StandardCharsets.ISO_8859_1);
                String request = start.lines().findFirst().orElse("");
                synchronized (requests) {
                    if (!OWN.matcher(request).find()) {
                        requests.add(request);
                    }
                }
            } catch (IOException e) {
                // closed, or nothing was said
            }
        }
    }
}

package org.steadyplot.memory.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The frame of every page: style and script inside it, and a policy that lets the browser run these and load nothing. Whatever else
 * would get into the page as script or style is not run, since the policy names both by their hashes.
 */
final class Document {
    private final String style = resource("page.css");
    private final String script = resource("page.js");
    private final Html out = new Html();

    /** What to write the page's content to. */
    Html content() {
        return out;
    }

    /** The whole page. */
    String html(String title) {
        Html page = new Html();
        page.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        page.raw(
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; style-src '");
        page.raw(hash(style)).raw("'; script-src '").raw(hash(script));
        page.raw("'; base-uri 'none'; form-action 'none'\">\n");
        page.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        page.raw("<meta name=\"referrer\" content=\"no-referrer\">\n<link rel=\"icon\" href=\"data:,\">\n");
        page.element("title", title).raw("\n<style>").raw(style).raw("</style>\n</head>\n<body>\n");
        page.raw(out.toString());
        page.raw("<footer>Made by Steadyplot. This page holds all it needs and loads nothing.</footer>\n<script>");
        return page.raw(script).raw("</script>\n</body>\n</html>\n").toString();
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Document.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing in this artifact");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

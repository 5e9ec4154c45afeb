package org.steadyplot.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Numbers matplotlib computed, as the rows of a tab-separated resource. */
final class Reference {
    private Reference() {}

    static Stream<String[]> rows(String resource) {
        List<String> lines =
                new String(bytes(resource), StandardCharsets.UTF_8).lines().toList();
        return lines.stream().map(line -> line.split("\t", -1));
    }

    static byte[] bytes(String resource) {
        try (InputStream in = Reference.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the test resource " + resource + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The font request that takes a bundled face. */
    static FontProperties font(String face, double points) {
        String family = face.contains("Mono") ? "monospace" : face.contains("Serif") ? "serif" : "sans-serif";
        FontProperties.Slant slant = face.contains("Oblique")
                ? FontProperties.Slant.OBLIQUE
                : face.contains("Italic") ? FontProperties.Slant.ITALIC : FontProperties.Slant.NORMAL;
        return new FontProperties(List.of(family), points, face.contains("Bold") ? 700 : 400, slant);
    }
}

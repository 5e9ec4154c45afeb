package org.steadyplot.chart.color;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads the tables that lie beside the classes. Nothing is kept. */
final class ColorResources {
    private ColorResources() {}

    /** The bytes of a resource, null when there is none. */
    static byte @Nullable [] bytes(String name) {
        try (InputStream in = ColorResources.class.getResourceAsStream(name)) {
            return in == null ? null : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the resource " + name, e);
        }
    }

    /** The text of a resource that is part of the library. */
    static String text(String name) {
        byte[] bytes = bytes(name);
        if (bytes == null) {
            throw new IllegalStateException("the resource " + name + " is missing from the library");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

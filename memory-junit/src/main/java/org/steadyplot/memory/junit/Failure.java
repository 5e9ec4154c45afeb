package org.steadyplot.memory.junit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong in a fork.
 *
 * @param kind whose fault it is
 * @param text the stack trace
 * @param thrown the exception itself, if it could be carried over
 */
record Failure(Kind kind, String text, @Nullable Throwable thrown) {
    /** Whose fault it is. */
    enum Kind {
        /** The test's: its body, or what surrounds it, has thrown. */
        BODY,
        /** JUnit did not run it: a condition, or an assumption. */
        SKIPPED,
        /** The fork's own. */
        BROKEN
    }

    private static final String TEXT = "failure.txt";
    private static final String OBJECT = "failure.ser";

    static void write(Path folder, Kind kind, Throwable thrown) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(thrown);
            Files.write(folder.resolve(OBJECT), bytes.toByteArray());
        } catch (IOException | RuntimeException e) {
            // It holds what cannot be carried over; its stack trace is enough.
        }
        StringWriter trace = new StringWriter();
        thrown.printStackTrace(new PrintWriter(trace, true));
        Files.writeString(folder.resolve(TEXT), kind + "\n" + trace, StandardCharsets.UTF_8);
    }

    static @Nullable Failure read(Path folder, ClassLoader loader) throws IOException {
        if (!Files.isRegularFile(folder.resolve(TEXT))) {
            return null;
        }
        String text = Files.readString(folder.resolve(TEXT), StandardCharsets.UTF_8);
        int line = text.indexOf('\n');
        return new Failure(Kind.valueOf(text.substring(0, line)), text.substring(line + 1), thrown(folder, loader));
    }

    private static @Nullable Throwable thrown(Path folder, ClassLoader loader) {
        try (ByteArrayInputStream in = new ByteArrayInputStream(Files.readAllBytes(folder.resolve(OBJECT)));
                LoadingObjectInput objects = new LoadingObjectInput(in, loader)) {
            return (Throwable) objects.readObject();
        } catch (IOException | ReflectiveOperationException | RuntimeException | LinkageError e) {
            return null;
        }
    }
}

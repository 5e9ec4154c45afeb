package org.steadyplot.fidelity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The input of a case.
 *
 * @param folder the case's folder, with {@code data/}
 */
public record CaseData(Path folder) {
    /**
     * A table of the case.
     *
     * @param name file name in {@code data/}
     */
    public CsvTable table(String name) {
        Path file = folder.resolve("data").resolve(name);
        try {
            return CsvTable.parse(Files.readString(file), file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read the table " + file + ": " + e.getMessage(), e);
        }
    }
}

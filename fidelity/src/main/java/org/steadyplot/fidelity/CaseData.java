package org.steadyplot.fidelity;

import java.io.IOException;
import java.nio.file.Path;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.csv.Csv;

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
    public Columns table(String name) throws IOException {
        return Csv.read(folder.resolve("data").resolve(name));
    }
}

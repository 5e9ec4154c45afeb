package org.steadyplot.chart.backend;

import java.io.IOException;
import java.io.OutputStream;

/** A picture while it is drawn: draw with the renderer, then write. */
public interface Picture {
    Renderer renderer();

    /** Whether the backend has already filled the picture with its background. */
    default boolean backgroundDone() {
        return false;
    }

    /** Encodes what was drawn. Called once, last. */
    void write(OutputStream out) throws IOException;
}

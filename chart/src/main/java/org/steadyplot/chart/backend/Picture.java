package org.steadyplot.chart.backend;

import java.io.IOException;
import java.io.OutputStream;

/** A picture while it is drawn: draw with the renderer, then write. */
public interface Picture {
    Renderer renderer();

    /** Encodes what was drawn. Called once, last. */
    void write(OutputStream out) throws IOException;
}

package org.steadyplot.raster.png;

import java.io.IOException;
import java.io.OutputStream;
import org.steadyplot.raster.Surface;

/** Writes surfaces as PNG. Keeps its scratch memory between pictures; confined to one thread. */
public final class PngEncoder {
    public PngEncoder() {}

    public void encode(Surface surface, PngOptions options, OutputStream out) throws IOException {
        throw new UnsupportedOperationException();
    }
}

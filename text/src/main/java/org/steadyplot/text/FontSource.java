package org.steadyplot.text;

import java.util.List;

/** An artifact that brings fonts, found by {@link java.util.ServiceLoader}. */
public interface FontSource {
    /** The fonts, parsed on the first call of each face. Their order is their place in the fallback chain. */
    List<Font> fonts();
}

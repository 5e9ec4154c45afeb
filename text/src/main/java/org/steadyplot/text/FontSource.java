package org.steadyplot.text;

import java.util.List;

/** An artifact that brings fonts, found by {@link java.util.ServiceLoader} with the class loader of this interface. */
public interface FontSource {
    /** The fonts, best as {@link Font#lazy lazy} ones. Their order is their place in the fallback chain. */
    List<Font> fonts();
}

package org.steadyplot.chart.artist;

import org.steadyplot.chart.transform.Transform;
import org.steadyplot.raster.Path;

/** A shape given by its path: polygons, steps of a histogram, fancy boxes. */
public final class PathPatch extends Patch {
    private final Path path;
    private final String type;

    /**
     * A shape.
     *
     * @param path not copied
     * @param type matplotlib's class name, for the layout
     */
    public PathPatch(Path path, String type, Transform transform) {
        super(transform);
        this.path = path;
        this.type = type;
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    protected String type() {
        return type;
    }
}

package org.steadyplot.chart.artist;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.backend.Renderer;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.chart.transform.Frame;
import org.steadyplot.chart.transform.Transform;

/** Something visible. Setters return nothing of interest to the drawing: the figure is resolved anew each time it is drawn. */
public abstract class Artist {
    private static final double[] NO_STICKY = {};

    private double zorder;
    private boolean visible = true;
    private boolean clipped = true;
    private String label = "";
    private Transform transform;

    protected Artist(double zorder, Transform transform) {
        this.zorder = zorder;
        this.transform = transform;
    }

    /** Draws onto the renderer; called only while visible. */
    public abstract void draw(Renderer renderer, Frame frame, Drawing drawing);

    /** The box around what is drawn, in pixels, ignoring the clip; {@link Bbox#EMPTY} if there is nothing. */
    public abstract Bbox extent(Frame frame, Drawing drawing);

    /** Values of x that margins don't cross. */
    public double[] stickyX() {
        return NO_STICKY;
    }

    /** Values of y that margins don't cross. */
    public double[] stickyY() {
        return NO_STICKY;
    }

    public double zorder() {
        return zorder;
    }

    /** Place in the drawing order: higher is later; equal ones in the order they were added. */
    public void setZorder(double value) {
        zorder = value;
    }

    public boolean visible() {
        return visible;
    }

    public void setVisible(boolean value) {
        visible = value;
    }

    public boolean clipped() {
        return clipped;
    }

    /** Whether the artist ends at the axes box. */
    public void setClipped(boolean value) {
        clipped = value;
    }

    public String label() {
        return label;
    }

    /** The name in the legend; empty, or with a leading underscore, keeps it out. */
    public void setLabel(String value) {
        label = value;
    }

    public Transform transform() {
        return transform;
    }

    public void setTransform(Transform value) {
        transform = value;
    }

    /** The clip of this artist in a frame. */
    protected final @Nullable Bbox clip(Frame frame) {
        return clipped ? frame.box() : null;
    }
}

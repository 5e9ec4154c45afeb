package org.steadyplot.cli;

import org.steadyplot.batch.Drawer;
import org.steadyplot.batch.RunReports;

/**
 * What makes pictures.
 *
 * @param drawers draw charts
 * @param curve draws the memory of a run
 */
record Pictures(Drawer.Factory drawers, RunReports.Curve curve) {
    static Pictures standard() {
        throw new UnsupportedOperationException();
    }
}

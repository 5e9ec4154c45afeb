package org.steadyplot.fidelity;

import org.steadyplot.chart.Figure;

/** Our drawing of a case, written against the public API as a user would. */
@FunctionalInterface
public interface Drawing {
    /**
     * Draws the case.
     *
     * @throws UnsupportedOperationException if something the case needs does not exist yet
     * @throws Exception if drawing fails
     */
    Figure draw(CaseData data) throws Exception;
}

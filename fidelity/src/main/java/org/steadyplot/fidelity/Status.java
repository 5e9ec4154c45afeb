package org.steadyplot.fidelity;

/** Outcome of a case. */
public enum Status {
    /** The layout agrees and the picture is within its gate. */
    PASS,
    /** The layout or the picture differs, or the drawing failed. */
    FAIL,
    /** We have no drawing of the case. */
    UNSUPPORTED,
    /** Compared, but without a gate. */
    REPORT
}

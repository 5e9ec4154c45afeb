package org.steadyplot.fidelity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Outcome of a case.
 *
 * @param gate largest accepted RMS, NaN without a gate
 * @param note why there is no comparison, or what went wrong; else empty
 * @param comparison the numbers, null if there is none
 */
public record CaseResult(String id, Status status, double gate, String note, @Nullable Comparison comparison) {
    /**
     * The numbers of a case that was drawn.
     *
     * @param geometry pictures without glyphs; null if their shapes differ
     * @param withText pictures with glyphs; null if their shapes differ
     * @param texts single texts whose ink agrees
     * @param differences of the layout
     * @param pictures for the report
     */
    public record Comparison(
            @Nullable PictureComparison geometry,
            @Nullable PictureComparison withText,
            TextWindows.Tally texts,
            List<Difference> differences,
            Pictures pictures) {}

    /** The pictures of a case, as PNG. */
    @SuppressWarnings("ArrayRecordComponent") // handed over, never compared
    public record Pictures(
            byte[] expectedGeometry,
            byte[] ourGeometry,
            byte @Nullable [] geometryDifference,
            byte[] expected,
            byte[] ours,
            byte @Nullable [] difference) {}

    static CaseResult unsupported(String id, double gate, String why) {
        return new CaseResult(id, Status.UNSUPPORTED, gate, why, null);
    }

    static CaseResult failed(String id, double gate, String why) {
        return new CaseResult(id, Status.FAIL, gate, why, null);
    }
}

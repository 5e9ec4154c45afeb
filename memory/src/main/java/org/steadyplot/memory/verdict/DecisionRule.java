package org.steadyplot.memory.verdict;

/**
 * What one curve says. Growth is a leak when the {@linkplain TheilSen slope} of the {@linkplain Minima minima} after the
 * {@linkplain WarmUp warm-up} is surely positive, it does not {@linkplain Deceleration slow down}, and the second
 * opinion, memory that was {@linkplain Envelope never given back}, says so too. Where the two differ it asks for more
 * readings, and says {@link Status#INCONCLUSIVE} when there may be no more.
 */
final class DecisionRule {
    private static final int RUNS = 24;
    private static final double FLAT_FACTOR = 4;
    private static final double SUSPICIOUS = 1.2816;
    private static final double FASTER_BEFORE = 1.1;

    private final Limits limits;
    private final double resolution;

    DecisionRule(Limits limits, double resolution) {
        this.limits = limits;
        this.resolution = resolution;
    }

    Finding decide(Curve readings) {
        Curve curve = readings.clean();
        int n = curve.size();
        if (n < limits.fewest() || !(curve.span() > 0) || curve.span() < limits.shortest()) {
            return Finding.nothing(curve.metric(), Reason.TOO_SHORT, n, missing(n, curve.span()));
        }
        double warm = WarmUp.share(Minima.of(curve, RUNS));
        Curve rest = curve.from((int) Math.floor(Math.min(warm, WarmUp.MOST) * n));
        Curve minima = Minima.of(rest, Math.min(RUNS, Math.max(8, rest.size() / 3)));
        TheilSen slope = TheilSen.of(minima);
        Curve most = curve.from((int) Math.floor(WarmUp.LEAST * n));
        Envelope envelope = Envelope.of(most);
        double span = rest.span();
        double least = Math.max(resolution, limits.tolerance() * span);
        boolean rises = slope.low() > limits.tolerance() && slope.slope() * span > least;
        boolean kept = envelope.grows() && envelope.total() > least;
        Deceleration pace = Deceleration.of(Minima.of(most, RUNS), resolution);

        Status status = Status.INCONCLUSIVE;
        Reason reason;
        int more = n < limits.most() ? Math.min(n, limits.most() - n) : 0;
        if (rises && (pace.slows() || (fasterBefore(curve, slope.slope()) && !pace.surelySteady()))) {
            reason = warm > WarmUp.MOST ? Reason.WARMING : Reason.SLOWING;
        } else if (rises && kept && !pace.unsteady()) {
            status = n < limits.confirmed() ? Status.INCONCLUSIVE : Status.LEAK;
            reason = n < limits.confirmed() ? Reason.TOO_SHORT : Reason.NONE;
            more = Math.max(0, limits.confirmed() - n);
        } else if (rises || kept) {
            reason = Reason.DISAGREEMENT;
        } else if (Math.max(slope.high() * span, Envelope.of(minima).total())
                        <= Math.max(FLAT_FACTOR * resolution, least)
                || (more == 0 && MannKendall.of(minima, slope.slope()).z() < SUSPICIOUS)) {
            status = Status.FLAT;
            reason = Reason.NONE;
            more = 0;
        } else {
            reason = Reason.UNEVEN;
        }
        return new Finding(
                curve.metric(), status, reason, slope.slope(), slope.low(), slope.high(), envelope.quarters(), n, more);
    }

    /**
     * Whether the first readings, which are left out of everything else, surely rose faster than the rest. After a warm-up they do;
     * before a cache without a bound has most of its keys they do too, and what follows is then nearly a line.
     */
    private static boolean fasterBefore(Curve curve, double slope) {
        Curve head = curve.until((int) Math.ceil(WarmUp.LEAST * curve.size()));
        return TheilSen.of(Minima.of(head, RUNS / 2)).low() > FASTER_BEFORE * slope;
    }

    /** Points that a series lacks which is too short in number or in span, at the rate at which it was read. */
    private int missing(int n, double span) {
        double stretched = span > 0 ? Math.ceil(n * (limits.shortest() / span - 1)) : 0;
        return Math.max(1, Math.max(limits.fewest() - n, (int) Math.min(Integer.MAX_VALUE, stretched)));
    }
}

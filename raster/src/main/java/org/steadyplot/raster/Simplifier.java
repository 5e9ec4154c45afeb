package org.steadyplot.raster;

/**
 * Merges runs of nearly parallel segments, as matplotlib's {@code PathSimplifier} does. A run has the direction of its first segment; a vertex whose
 * distance from that line is below the threshold joins it. Of a run remain its furthest points forward and backward and, where it was neither, its last.
 */
final class Simplifier {
    private final Path out;
    private final double threshold;

    private double lastX;
    private double lastY;
    private double directionX;
    private double directionY;
    private double direction;
    private double runX;
    private double runY;
    private double forward;
    private double forwardX;
    private double forwardY;
    private double backward;
    private double backwardX;
    private double backwardY;
    private boolean lastIsForward;
    private boolean lastIsBackward;
    private boolean pendingMove;

    Simplifier(double threshold, Path out) {
        this.threshold = threshold * threshold;
        this.out = out;
    }

    void run(Path in) {
        double[] c = in.coordinates();
        double startX = 0;
        double startY = 0;
        boolean afterMove = false;
        int at = 0;
        for (int i = 0; i < in.verbCount(); i++) {
            byte verb = in.verb(i);
            if (verb == Path.MOVE) {
                if (direction != 0 && !afterMove) {
                    endRun();
                }
                afterMove = true;
                startX = lastX = c[at];
                startY = lastY = c[at + 1];
                direction = 0;
                backward = 0;
                pendingMove = true;
            } else {
                afterMove = false;
                add(verb == Path.CLOSE ? startX : c[at], verb == Path.CLOSE ? startY : c[at + 1]);
            }
            at += 2 * Path.pointsOf(verb);
        }
        if (direction != 0) {
            put(afterMove, forwardX, forwardY);
            if (backward > 0) {
                put(afterMove, backwardX, backwardY);
            }
        }
        if (!in.isEmpty()) {
            put(afterMove, lastX, lastY);
        }
    }

    private void put(boolean move, double x, double y) {
        if (move) {
            out.moveTo(x, y);
        } else {
            out.lineTo(x, y);
        }
    }

    private void add(double x, double y) {
        if (direction == 0) {
            if (pendingMove) {
                out.moveTo(lastX, lastY);
                pendingMove = false;
            }
            startRun(x, y, lastX, lastY);
            return;
        }
        double dx = x - runX;
        double dy = y - runY;
        double dot = directionX * dx + directionY * dy;
        double alongX = dot * directionX / direction;
        double alongY = dot * directionY / direction;
        double acrossX = dx - alongX;
        double acrossY = dy - alongY;
        if (acrossX * acrossX + acrossY * acrossY < threshold) {
            double along = alongX * alongX + alongY * alongY;
            lastIsForward = dot > 0 && along > forward;
            lastIsBackward = dot <= 0 && along > backward;
            if (lastIsForward) {
                forward = along;
                forwardX = x;
                forwardY = y;
            } else if (lastIsBackward) {
                backward = along;
                backwardX = x;
                backwardY = y;
            }
            lastX = x;
            lastY = y;
        } else {
            endRun();
            startRun(x, y, out.x(out.pointCount() - 1), out.y(out.pointCount() - 1));
        }
    }

    private void startRun(double x, double y, double fromX, double fromY) {
        directionX = x - lastX;
        directionY = y - lastY;
        direction = directionX * directionX + directionY * directionY;
        forward = direction;
        backward = 0;
        lastIsForward = true;
        lastIsBackward = false;
        runX = fromX;
        runY = fromY;
        forwardX = lastX = x;
        forwardY = lastY = y;
    }

    private void endRun() {
        if (backward > 0 && lastIsForward) {
            out.lineTo(backwardX, backwardY);
        }
        out.lineTo(forwardX, forwardY);
        if (backward > 0 && !lastIsForward) {
            out.lineTo(backwardX, backwardY);
        }
        if (pendingMove) {
            out.moveTo(lastX, lastY);
            pendingMove = false;
        } else if (!lastIsForward && !lastIsBackward) {
            out.lineTo(lastX, lastY);
        }
    }
}

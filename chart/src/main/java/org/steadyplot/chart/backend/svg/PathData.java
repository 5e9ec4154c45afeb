package org.steadyplot.chart.backend.svg;

import org.steadyplot.raster.Path;

/** The {@code d} of a path: absolute coordinates, a letter only where the command changes. */
final class PathData {
    /** Viewers compute in single precision or in fixed point: beyond this they draw nonsense. */
    private static final double FAR = 1 << 22;

    private static final char NONE = 0;

    private final Markup out;
    private long startX;
    private long startY;
    private long x;
    private long y;
    private char command;
    private boolean separate;

    private PathData(Markup out) {
        this.out = out;
    }

    static void write(Path path, Markup out) {
        new PathData(out).write(path);
    }

    private void write(Path path) {
        double[] c = path.coordinates();
        int at = 0;
        for (int i = 0; i < path.verbCount(); i++) {
            byte verb = path.verb(i);
            if (i == 0 && verb != Path.MOVE) {
                moveTo(0, 0);
            }
            switch (verb) {
                case Path.MOVE -> moveTo(scaled(c[at]), scaled(c[at + 1]));
                case Path.LINE -> lineTo(scaled(c[at]), scaled(c[at + 1]));
                case Path.QUAD -> points('Q', c, at, 2);
                case Path.CUBIC -> points('C', c, at, 3);
                default -> close();
            }
            at += 2 * Path.pointsOf(verb);
        }
    }

    private void moveTo(long toX, long toY) {
        letter('M');
        number(toX);
        number(toY);
        // Pairs that follow a move are lines.
        command = 'L';
        x = startX = toX;
        y = startY = toY;
    }

    private void lineTo(long toX, long toY) {
        if (toY == y) {
            command('H');
            number(toX);
        } else if (toX == x) {
            command('V');
            number(toY);
        } else {
            command('L');
            number(toX);
            number(toY);
        }
        x = toX;
        y = toY;
    }

    private void points(char letter, double[] c, int at, int count) {
        command(letter);
        for (int k = at; k < at + 2 * count; k += 2) {
            x = scaled(c[k]);
            y = scaled(c[k + 1]);
            number(x);
            number(y);
        }
    }

    private void close() {
        letter('z');
        command = NONE;
        x = startX;
        y = startY;
    }

    private void command(char next) {
        if (command != next) {
            letter(next);
            command = next;
        }
    }

    private void letter(char letter) {
        out.raw(letter);
        separate = false;
    }

    private void number(long value) {
        if (separate && value >= 0) {
            out.raw(' ');
        }
        out.fixed(value, Markup.DECIMALS);
        separate = true;
    }

    private static long scaled(double value) {
        return Markup.scaled(Math.max(-FAR, Math.min(FAR, value)), Markup.DECIMALS);
    }
}

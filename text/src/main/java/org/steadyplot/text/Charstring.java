package org.steadyplot.text;

import org.jspecify.annotations.Nullable;

/** Runs a Type 2 charstring (Adobe technical note 5177), hints read over, and adds its contours to an outline. */
final class Charstring {
    private static final int MAX_OPERANDS = 48;
    private static final int MAX_DEPTH = 10;
    private static final int MAX_STEPS = 200_000;
    private static final int TRANSIENT = 32;

    private final CffIndex global;
    private final @Nullable CffIndex local;
    private final Scale scale;
    private final GlyphOutline out;
    private final double[] stack = new double[MAX_OPERANDS];
    private final double[] memory = new double[TRANSIENT];
    private int count;
    private int stems;
    private int steps;
    private boolean done;
    private boolean open;
    private double x;
    private double y;

    Charstring(CffIndex global, @Nullable CffIndex local, Scale scale, GlyphOutline out) {
        this.global = global;
        this.local = local;
        this.scale = scale;
        this.out = out;
    }

    void run(Bytes code) {
        run(code, 0);
        endContour();
    }

    private void run(Bytes code, int depth) {
        if (depth > MAX_DEPTH) {
            throw FontException.tooLarge("subroutines are nested deeper than " + MAX_DEPTH);
        }
        int at = 0;
        while (!done && at < code.length()) {
            if (++steps > MAX_STEPS) {
                throw FontException.tooLarge("a glyph of more than " + MAX_STEPS + " steps");
            }
            int b = code.u8(at++);
            if (b >= 32 || b == 28) {
                at = operand(code, at, b);
                continue;
            }
            switch (b) {
                case 1, 3, 18, 23 -> {
                    stems += count / 2;
                    count = 0;
                }
                case 19, 20 -> {
                    stems += count / 2;
                    count = 0;
                    at += (stems + 7) >> 3;
                }
                case 10 -> call(local, depth);
                case 29 -> call(global, depth);
                case 11 -> {
                    return;
                }
                case 14 -> done = true;
                case 12 -> escape(code.u8(at++));
                default -> {
                    draw(b);
                    count = 0;
                }
            }
        }
    }

    private int operand(Bytes code, int at, int b) {
        if (b == 28) {
            push(code.s16(at));
            return at + 2;
        }
        if (b <= 246) {
            push(b - 139);
            return at;
        }
        if (b <= 250) {
            push((b - 247) * 256 + code.u8(at) + 108);
            return at + 1;
        }
        if (b <= 254) {
            push(-(b - 251) * 256 - code.u8(at) - 108);
            return at + 1;
        }
        push(code.s32(at) / 65536.0);
        return at + 4;
    }

    private void call(@Nullable CffIndex subroutines, int depth) {
        int size = subroutines == null ? 0 : subroutines.count;
        int bias = size < 1240 ? 107 : size < 33900 ? 1131 : 32768;
        int number = (int) pop() + bias;
        if (subroutines == null || number < 0 || number >= size) {
            throw FontException.damaged("subroutine " + number + " of " + size + " does not exist");
        }
        run(subroutines.get(number), depth + 1);
    }

    private void draw(int operator) {
        switch (operator) {
            case 21 -> moveTo(argument(count - 2), argument(count - 1));
            case 22 -> moveTo(argument(count - 1), 0);
            case 4 -> moveTo(0, argument(count - 1));
            case 5 -> lines(0, count);
            case 6 -> alternatingLines(true);
            case 7 -> alternatingLines(false);
            case 8 -> curves(0, count);
            case 24 -> {
                curves(0, count - 2);
                lines(count - 2, count);
            }
            case 25 -> {
                lines(0, count - 6);
                curves(count - 6, count);
            }
            case 26 -> verticalCurves();
            case 27 -> horizontalCurves();
            case 30 -> alternatingCurves(false);
            case 31 -> alternatingCurves(true);
            default -> throw FontException.damaged("charstring operator " + operator + " does not exist");
        }
    }

    private void lines(int from, int to) {
        for (int i = from; i + 2 <= to; i += 2) {
            lineTo(argument(i), argument(i + 1));
        }
    }

    private void alternatingLines(boolean startsHorizontal) {
        boolean horizontal = startsHorizontal;
        for (int i = 0; i < count; i++) {
            lineTo(horizontal ? stack[i] : 0, horizontal ? 0 : stack[i]);
            horizontal = !horizontal;
        }
    }

    private void curves(int from, int to) {
        for (int i = from; i + 6 <= to; i += 6) {
            curveTo(argument(i), argument(i + 1), argument(i + 2), argument(i + 3), argument(i + 4), argument(i + 5));
        }
    }

    private void verticalCurves() {
        int i = count & 1;
        double dx = i == 1 ? stack[0] : 0;
        for (; i + 4 <= count; i += 4) {
            curveTo(dx, stack[i], stack[i + 1], stack[i + 2], 0, stack[i + 3]);
            dx = 0;
        }
    }

    private void horizontalCurves() {
        int i = count & 1;
        double dy = i == 1 ? stack[0] : 0;
        for (; i + 4 <= count; i += 4) {
            curveTo(stack[i], dy, stack[i + 1], stack[i + 2], stack[i + 3], 0);
            dy = 0;
        }
    }

    private void alternatingCurves(boolean startsHorizontal) {
        boolean horizontal = startsHorizontal;
        for (int i = 0; i + 4 <= count; i += 4) {
            double last = count - i == 5 ? stack[i + 4] : 0;
            if (horizontal) {
                curveTo(stack[i], 0, stack[i + 1], stack[i + 2], last, stack[i + 3]);
            } else {
                curveTo(0, stack[i], stack[i + 1], stack[i + 2], stack[i + 3], last);
            }
            horizontal = !horizontal;
        }
    }

    private void escape(int operator) {
        switch (operator) {
            case 34 -> {
                curveTo(argument(0), 0, argument(1), argument(2), argument(3), 0);
                curveTo(argument(4), 0, argument(5), -argument(2), argument(6), 0);
                count = 0;
            }
            case 35 -> {
                curves(0, 12);
                count = 0;
            }
            case 36 -> {
                double rise = argument(1) + argument(3) + argument(7);
                curveTo(argument(0), argument(1), argument(2), argument(3), argument(4), 0);
                curveTo(argument(5), 0, argument(6), argument(7), argument(8), -rise);
                count = 0;
            }
            case 37 -> {
                double dx = argument(0) + argument(2) + argument(4) + argument(6) + argument(8);
                double dy = argument(1) + argument(3) + argument(5) + argument(7) + argument(9);
                boolean horizontal = Math.abs(dx) > Math.abs(dy);
                curves(0, 6);
                curveTo(
                        argument(6),
                        argument(7),
                        argument(8),
                        argument(9),
                        horizontal ? argument(10) : -dx,
                        horizontal ? -dy : argument(10));
                count = 0;
            }
            default -> calculate(operator);
        }
    }

    private void calculate(int operator) {
        switch (operator) {
            case 3 -> {
                double b = pop();
                double a = pop();
                push(a != 0 && b != 0 ? 1 : 0);
            }
            case 4 -> {
                double b = pop();
                double a = pop();
                push(a != 0 || b != 0 ? 1 : 0);
            }
            case 5 -> push(pop() == 0 ? 1 : 0);
            case 9 -> push(Math.abs(pop()));
            case 10 -> push(pop() + pop());
            case 11 -> push(-pop() + pop());
            case 12 -> {
                double divisor = pop();
                double dividend = pop();
                push(divisor == 0 ? 0 : dividend / divisor);
            }
            case 14 -> push(-pop());
            case 15 -> {
                double b = pop();
                double a = pop();
                push(a == b ? 1 : 0);
            }
            case 18 -> pop();
            case 20 -> {
                int i = (int) pop() & TRANSIENT - 1;
                memory[i] = pop();
            }
            case 21 -> push(memory[(int) pop() & TRANSIENT - 1]);
            case 22 -> {
                double v2 = pop();
                double v1 = pop();
                double s2 = pop();
                double s1 = pop();
                push(v1 <= v2 ? s1 : s2);
            }
            // A random number may be any; the same one each time keeps pictures the same.
            case 23 -> push(0.5);
            case 24 -> push(pop() * pop());
            case 26 -> push(Math.sqrt(Math.max(0, pop())));
            case 27 -> {
                double top = pop();
                push(top);
                push(top);
            }
            case 28 -> {
                double b = pop();
                double a = pop();
                push(b);
                push(a);
            }
            case 29 -> {
                int i = Math.max(0, (int) pop());
                push(argument(count - 1 - i));
            }
            case 30 -> roll();
            default -> throw FontException.damaged("charstring operator 12 " + operator + " does not exist");
        }
    }

    private void roll() {
        int shift = (int) pop();
        int n = (int) pop();
        if (n <= 0 || n > count) {
            throw FontException.damaged("a charstring rolls " + n + " of " + count + " operands");
        }
        double[] rolled = new double[n];
        for (int i = 0; i < n; i++) {
            rolled[Math.floorMod(i + shift, n)] = stack[count - n + i];
        }
        System.arraycopy(rolled, 0, stack, count - n, n);
    }

    private void push(double value) {
        if (count == MAX_OPERANDS) {
            throw FontException.damaged("a charstring has more than " + MAX_OPERANDS + " operands");
        }
        stack[count++] = value;
    }

    private double pop() {
        if (count == 0) {
            throw FontException.damaged("a charstring lacks an operand");
        }
        return stack[--count];
    }

    private double argument(int i) {
        if (i < 0 || i >= count) {
            throw FontException.damaged("a charstring lacks an operand");
        }
        return stack[i];
    }

    private void moveTo(double dx, double dy) {
        endContour();
        x += dx;
        y += dy;
    }

    private void lineTo(double dx, double dy) {
        startContour();
        x += dx;
        y += dy;
        point(GlyphOutline.ON);
    }

    private void curveTo(double dx1, double dy1, double dx2, double dy2, double dx3, double dy3) {
        startContour();
        x += dx1;
        y += dy1;
        point(GlyphOutline.CUBIC);
        x += dx2;
        y += dy2;
        point(GlyphOutline.CUBIC);
        x += dx3;
        y += dy3;
        point(GlyphOutline.ON);
    }

    private void startContour() {
        if (!open) {
            open = true;
            point(GlyphOutline.ON);
        }
    }

    private void endContour() {
        if (open) {
            open = false;
            out.end();
        }
    }

    /** Places between font units are rounded down to whole ones before they are scaled, as in FreeType. */
    private void point(byte kind) {
        out.add(scale.fineX((int) Math.floor(x)), scale.y((int) Math.floor(y)), kind);
    }
}

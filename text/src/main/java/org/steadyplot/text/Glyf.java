package org.steadyplot.text;

/** TrueType outlines: simple and composite glyphs of the {@code glyf} table, unhinted, with FreeType's roundings. */
final class Glyf implements Outlines {
    private static final int MAX_DEPTH = 8;
    private static final int MAX_COMPONENTS = 256;

    private static final int ON_CURVE = 0x01;
    private static final int X_SHORT = 0x02;
    private static final int Y_SHORT = 0x04;
    private static final int REPEAT = 0x08;
    private static final int X_SAME_OR_POSITIVE = 0x10;
    private static final int Y_SAME_OR_POSITIVE = 0x20;

    private static final int WORDS = 0x0001;
    private static final int XY_VALUES = 0x0002;
    private static final int ONE_SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int TWO_SCALES = 0x0040;
    private static final int TWO_BY_TWO = 0x0080;
    private static final int USE_MY_METRICS = 0x0200;
    private static final int SCALED_OFFSET = 0x0800;

    private final Bytes glyf;
    private final Bytes loca;
    private final boolean longOffsets;
    private final int glyphCount;
    private final HorizontalMetrics metrics;

    Glyf(Bytes glyf, Bytes loca, boolean longOffsets, int glyphCount, HorizontalMetrics metrics) {
        this.glyf = glyf;
        this.loca = loca;
        this.longOffsets = longOffsets;
        this.glyphCount = glyphCount;
        this.metrics = metrics;
    }

    @Override
    public void load(int glyph, Scale scale, GlyphOutline out) {
        Decoder decoder = new Decoder(scale, out);
        decoder.load(glyph, 0);
        for (int i = 0; i < out.points; i++) {
            out.x[i] -= decoder.origin;
        }
        out.advance = decoder.advancePoint - decoder.origin;
    }

    private Bytes description(int glyph) {
        if (glyph < 0 || glyph >= glyphCount) {
            throw FontException.damaged("glyph " + glyph + " of " + glyphCount + " does not exist");
        }
        long start = longOffsets ? loca.u32(4 * glyph) : 2L * loca.u16(2 * glyph);
        long end = longOffsets ? loca.u32(4 * glyph + 4) : 2L * loca.u16(2 * glyph + 2);
        return glyf.slice(start, end - start);
    }

    /** The state of one glyph's decoding: composites fill the same outline component by component. */
    private final class Decoder {
        private final Scale scale;
        private final GlyphOutline out;
        private int components;

        /** The glyph's origin and its advance, both scaled: what the format calls phantom points 1 and 2. */
        private int origin;

        private int advancePoint;

        Decoder(Scale scale, GlyphOutline out) {
            this.scale = scale;
            this.out = out;
        }

        void load(int glyph, int depth) {
            Bytes data = description(glyph);
            boolean blank = data.length() == 0;
            int left = (blank ? 0 : data.s16(2)) - metrics.leftSideBearing(glyph);
            if (blank) {
                left = 0;
            }
            origin = scale.fineX(left);
            advancePoint = scale.fineX(left + metrics.advance(glyph));
            if (blank) {
                return;
            }
            int contours = data.s16(0);
            if (contours >= 0) {
                simple(data, contours);
            } else {
                composite(data, depth);
            }
        }

        private void simple(Bytes data, int contours) {
            if (contours == 0) {
                return;
            }
            int base = out.points;
            int previous = -1;
            for (int c = 0; c < contours; c++) {
                int last = data.u16(10 + 2 * c);
                if (last < previous) {
                    throw FontException.damaged("the contours of a glyph overlap");
                }
                previous = last;
                out.end(base + last);
            }
            int count = previous + 1;
            out.reserve(count);
            int instructions = 10 + 2 * contours;
            int at = flags(data, instructions + 2 + data.u16(instructions), base, count);
            at = abscissas(data, at, base, count);
            ordinates(data, at, base, count);
            out.points = base + count;
        }

        private int flags(Bytes data, int start, int base, int count) {
            int at = start;
            for (int i = 0; i < count; ) {
                int flag = data.u8(at++);
                int run = (flag & REPEAT) != 0 ? 1 + data.u8(at++) : 1;
                if (run > count - i) {
                    throw FontException.damaged("a glyph has more flags than points");
                }
                for (int k = 0; k < run; k++) {
                    out.kind[base + i++] = (byte) flag;
                }
            }
            return at;
        }

        private int abscissas(Bytes data, int start, int base, int count) {
            int at = start;
            int value = 0;
            for (int i = base; i < base + count; i++) {
                int flag = out.kind[i];
                if ((flag & X_SHORT) != 0) {
                    int step = data.u8(at++);
                    value += (flag & X_SAME_OR_POSITIVE) != 0 ? step : -step;
                } else if ((flag & X_SAME_OR_POSITIVE) == 0) {
                    value += data.s16(at);
                    at += 2;
                }
                out.x[i] = scale.fineX(value);
            }
            return at;
        }

        /** Reads the ordinates and leaves of the flags what kind of point it is. */
        private void ordinates(Bytes data, int start, int base, int count) {
            int at = start;
            int value = 0;
            for (int i = base; i < base + count; i++) {
                int flag = out.kind[i];
                if ((flag & Y_SHORT) != 0) {
                    int step = data.u8(at++);
                    value += (flag & Y_SAME_OR_POSITIVE) != 0 ? step : -step;
                } else if ((flag & Y_SAME_OR_POSITIVE) == 0) {
                    value += data.s16(at);
                    at += 2;
                }
                out.y[i] = scale.y(value);
                out.kind[i] = (flag & ON_CURVE) != 0 ? GlyphOutline.ON : GlyphOutline.QUADRATIC;
            }
        }

        private void composite(Bytes data, int depth) {
            if (depth == MAX_DEPTH) {
                throw FontException.tooLarge("composite glyphs are nested deeper than " + MAX_DEPTH);
            }
            int parentStart = out.points;
            int at = 10;
            int flags;
            do {
                if (++components > MAX_COMPONENTS) {
                    throw FontException.tooLarge("a glyph of more than " + MAX_COMPONENTS + " components");
                }
                flags = data.u16(at);
                int glyph = data.u16(at + 2);
                boolean words = (flags & WORDS) != 0;
                boolean offsets = (flags & XY_VALUES) != 0;
                int first = argument(data, at + 4, words, offsets);
                int second = argument(data, at + (words ? 6 : 5), words, offsets);
                at += words ? 8 : 6;

                int ownOrigin = origin;
                int ownAdvance = advancePoint;
                int start = out.points;
                load(glyph, depth + 1);
                if ((flags & USE_MY_METRICS) == 0) {
                    origin = ownOrigin;
                    advancePoint = ownAdvance;
                }

                int xx = 0x10000;
                int xy = 0;
                int yx = 0;
                int yy = 0x10000;
                if ((flags & ONE_SCALE) != 0) {
                    xx = 4 * data.s16(at);
                    yy = xx;
                    at += 2;
                } else if ((flags & TWO_SCALES) != 0) {
                    xx = 4 * data.s16(at);
                    yy = 4 * data.s16(at + 2);
                    at += 4;
                } else if ((flags & TWO_BY_TWO) != 0) {
                    xx = 4 * data.s16(at);
                    yx = 4 * data.s16(at + 2);
                    xy = 4 * data.s16(at + 4);
                    yy = 4 * data.s16(at + 6);
                    at += 8;
                }
                boolean scaled = (flags & (ONE_SCALE | TWO_SCALES | TWO_BY_TWO)) != 0;
                if (scaled) {
                    transform(start, xx, xy, yx, yy);
                }
                if (offsets) {
                    if (scaled && (flags & SCALED_OFFSET) != 0) {
                        first = Scale.mulFix(first, length(xx, xy));
                        second = Scale.mulFix(second, length(yy, yx));
                    }
                    translate(start, scale.fineX(first), scale.y(second));
                } else {
                    int anchor = parentStart + first;
                    int own = start + second;
                    if (anchor >= start || own >= out.points) {
                        throw FontException.damaged("a component is anchored at a point that does not exist");
                    }
                    translate(start, out.x[anchor] - out.x[own], out.y[anchor] - out.y[own]);
                }
            } while ((flags & MORE_COMPONENTS) != 0);
        }

        private int argument(Bytes data, int at, boolean words, boolean signed) {
            if (words) {
                return signed ? data.s16(at) : data.u16(at);
            }
            return signed ? data.s8(at) : data.u8(at);
        }

        private void transform(int start, int xx, int xy, int yx, int yy) {
            for (int i = start; i < out.points; i++) {
                int px = out.x[i];
                int py = out.y[i];
                // The outline is eight times as fine horizontally, which a shear has to take into account.
                out.x[i] = Scale.mulFix(px, xx) + 8 * Scale.mulFix(py, xy);
                out.y[i] = Scale.mulFix(Scale.coarseX(px), yx) + Scale.mulFix(py, yy);
            }
        }

        private void translate(int start, int dx, int dy) {
            for (int i = start; i < out.points; i++) {
                out.x[i] += dx;
                out.y[i] += dy;
            }
        }

        private static int length(int a, int b) {
            return (int) Math.min(Integer.MAX_VALUE, Math.rint(Math.sqrt((double) a * a + (double) b * b)));
        }
    }
}

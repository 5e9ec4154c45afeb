package org.steadyplot.text;

import org.jspecify.annotations.Nullable;
import org.steadyplot.raster.Canvas;
import org.steadyplot.raster.FillRule;
import org.steadyplot.raster.Mask;

/** A face at one size: glyph metrics, kerning and masks, kept as they are computed. Confined to its typesetter's thread. */
final class Strike {
    private static final int KERNING_SLOTS = 256;
    private static final int MAX_GLYPH_PIXELS = 1 << 24;
    private static final int MASK_BYTES = 48;

    final Font font;
    private final SizedFont owner;
    private final Scale scale;
    private @Nullable GlyphSlot[] slots = new @Nullable GlyphSlot[64];
    private int count;

    /** A direct-mapped table of pairs, left and right in one number plus one, so that 0 is an empty entry. */
    private final long[] kerningPairs;

    private final int[] kerningValues;

    Strike(SizedFont owner, Font font, Scale scale) {
        this.owner = owner;
        this.font = font;
        this.scale = scale;
        kerningPairs = new long[font.hasKerning() ? KERNING_SLOTS : 0];
        kerningValues = new int[kerningPairs.length];
    }

    /** Memory in bytes without its glyphs. */
    int ownBytes() {
        return 128 + 12 * kerningPairs.length + 4 * slots.length;
    }

    GlyphSlot slot(int glyph, GlyphOutline scratch) {
        int wrap = slots.length - 1;
        int i = glyph & wrap;
        for (GlyphSlot slot = slots[i]; slot != null; slot = slots[i]) {
            if (slot.glyph == glyph) {
                return slot;
            }
            i = i + 1 & wrap;
        }
        font.load(glyph, scale, scratch);
        GlyphSlot slot = new GlyphSlot(glyph, scratch);
        owner.bytes += GlyphSlot.BYTES;
        add(slot);
        return slot;
    }

    private void add(GlyphSlot slot) {
        if (2 * ++count > slots.length) {
            @Nullable GlyphSlot[] old = slots;
            slots = new @Nullable GlyphSlot[2 * old.length];
            owner.bytes += 4L * old.length;
            for (GlyphSlot other : old) {
                if (other != null) {
                    place(other);
                }
            }
        }
        place(slot);
    }

    private void place(GlyphSlot slot) {
        int wrap = slots.length - 1;
        int i = slot.glyph & wrap;
        while (slots[i] != null) {
            i = i + 1 & wrap;
        }
        slots[i] = slot;
    }

    /** What to add to the pen between two glyphs, in 1/64 px. */
    int kerning(int left, int right) {
        if (kerningPairs.length == 0 || left == 0 || right == 0) {
            return 0;
        }
        long pair = ((long) left << 16 | right) + 1;
        int i = left * 31 + right & KERNING_SLOTS - 1;
        if (kerningPairs[i] != pair) {
            kerningPairs[i] = pair;
            kerningValues[i] = scale.kerning(font.kerning(left, right));
        }
        return kerningValues[i];
    }

    /** Coverage of a glyph whose pen stands {@code phase} 64ths right of a pixel's edge. */
    Mask mask(GlyphSlot slot, int phase, GlyphOutline scratch, Flattener flattener, Canvas canvas) {
        @Nullable Mask[] masks = slot.masks;
        if (masks == null) {
            masks = new @Nullable Mask[GlyphSlot.PHASES];
            slot.masks = masks;
            owner.bytes += GlyphSlot.PHASE_BYTES;
        }
        Mask mask = masks[phase];
        if (mask == null) {
            long pixels = (((long) slot.xMax - slot.xMin) >> 6) * (((long) slot.yMax - slot.yMin) >> 6);
            if (pixels > MAX_GLYPH_PIXELS) {
                throw FontException.tooLarge("glyph " + slot.glyph + " of " + font + " covers " + pixels
                        + " pixels; up to " + MAX_GLYPH_PIXELS + " are drawn");
            }
            font.load(slot.glyph, scale, scratch);
            // The canvas rounds coverage down only around a shape that runs counter-clockwise on its downward axis;
            // FreeType always does.
            boolean upwards = scratch.clockwise();
            flattener.start(phase, upwards);
            scratch.sendTo(flattener);
            mask = canvas.mask(flattener.path(), FillRule.NON_ZERO, true);
            if (upwards) {
                mask = upsideDown(mask);
            }
            masks[phase] = mask;
            owner.bytes += MASK_BYTES + mask.coverage().length;
        }
        return mask;
    }

    private static Mask upsideDown(Mask mask) {
        int width = mask.width();
        int height = mask.height();
        byte[] turned = new byte[width * height];
        for (int row = 0; row < height; row++) {
            System.arraycopy(mask.coverage(), row * width, turned, (height - 1 - row) * width, width);
        }
        return new Mask(mask.left(), -mask.top() - height, width, height, turned);
    }
}

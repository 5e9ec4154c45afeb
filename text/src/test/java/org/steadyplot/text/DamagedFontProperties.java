package org.steadyplot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.steadyplot.raster.Path;

/** A damaged font is read or refused with a {@link FontException}: no other exception, no endless loop, no memory it does not have. */
class DamagedFontProperties {
    private static final int[] CODE_POINTS = {'a', 'b', 'c', 'd', 'e', 'f', 'g', 'k', 'l', 0x4fa1, 0x1f600, 0xffff};
    private static final Fonts BUNDLED = Fonts.bundled();
    private static final List<byte[]> FILES = List.of(
            Reference.bytes("fonts/operators.otf"),
            Reference.bytes("fonts/operators.woff"),
            Reference.bytes("fonts/composites.ttf"),
            Reference.bytes("fonts/symbols.ttf"),
            Reference.bytes("fonts/groups.ttf"),
            Reference.bytes("fonts/bytes.ttf"),
            Reference.bytes("fonts/trimmed.ttf"),
            Reference.bytes("fonts/collection.ttc"));

    @Property(tries = 4_000)
    void changed_bytes(
            @ForAll @IntRange(max = 7) int file,
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 1 << 20) Integer> places,
            @ForAll @IntRange(max = 255) int seed) {
        byte[] damaged = FILES.get(file).clone();
        int value = seed;
        for (int place : places) {
            // Small files: a draw from a range ends up anywhere in them, bytes of all ones and zeros are the most
            // likely to hurt.
            damaged[place % damaged.length] = (byte) (value % 3 == 0 ? 0xff : value % 3 == 1 ? 0 : value);
            value = value * 37 + place;
        }
        use(damaged);
    }

    @Property(tries = 2_000)
    void single_changed_bytes(
            @ForAll @IntRange(max = 7) int file,
            @ForAll @IntRange(max = 1 << 20) int place,
            @ForAll @IntRange(max = 255) int value) {
        byte[] damaged = FILES.get(file).clone();
        damaged[place % damaged.length] = (byte) value;
        use(damaged);
    }

    @Property(tries = 1_000)
    void cut_files(@ForAll @IntRange(max = 7) int file, @ForAll @IntRange(max = 1 << 20) int length) {
        byte[] whole = FILES.get(file);
        use(Arrays.copyOf(whole, length % whole.length));
    }

    private static void use(byte[] file) {
        try {
            for (Font font : Font.read(file)) {
                Typesetter typesetter = new Typesetter(BUNDLED.with(List.of(font)), Ppem.EXACT, 1 << 20);
                FontProperties request = new FontProperties(List.of(font.family()), 10, font.weight(), font.slant());
                Path path = new Path();
                for (int codePoint : CODE_POINTS) {
                    String text = "a" + Character.toString(codePoint);
                    try {
                        TextLine line = typesetter.line(text, request, 100);
                        typesetter.raster(line, 0, 0, 0);
                        typesetter.outline(line, path.clear());
                    } catch (FontException e) {
                        assertThat(e.getMessage()).contains(" of ").contains(font.family());
                    }
                }
            }
        } catch (FontException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }
}

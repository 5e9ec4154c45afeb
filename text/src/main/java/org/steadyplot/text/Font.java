package org.steadyplot.text;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.raster.Path;

/** One face of a font file. Immutable and shared between threads; its glyphs are decoded when they are asked for. */
public final class Font {
    /** The largest font file that is read. */
    private static final long MAX_FILE = 1L << 27;

    private final String family;
    private final int weight;
    private final FontProperties.Slant slant;
    private final @Nullable Source source;

    /**
     * What the file holds, read on first use. Not volatile: a {@link Face} has final fields only, so a thread sees either null or a whole one, and
     * two threads that read the same file at once get equal faces.
     */
    private @Nullable Face face;

    /** Where a font file's bytes come from. */
    public interface Source {
        /** Reads the whole file; called at the first use of the font, and rarely again when several threads are first at once. */
        byte[] read() throws IOException;
    }

    private Font(String family, int weight, FontProperties.Slant slant, @Nullable Source source, @Nullable Face face) {
        this.family = family;
        this.weight = weight;
        this.slant = slant;
        this.source = source;
        this.face = face;
    }

    /** A font whose file is read when its first glyph is needed. Of a collection the first face is taken. */
    public static Font lazy(String family, int weight, FontProperties.Slant slant, Source source) {
        return new Font(family, weight, slant, source, null);
    }

    /**
     * All faces of a font file's bytes: TrueType or CFF outlines, a collection of them, or WOFF 1.
     *
     * @throws FontException when the bytes are no such font
     */
    public static List<Font> read(byte[] file) {
        List<Font> fonts = new ArrayList<>();
        for (Tables tables : Tables.of(file)) {
            Face face = new Face(tables);
            FaceName name = face.name;
            fonts.add(new Font(name.family(), name.weight(), name.slant(), null, face));
        }
        return List.copyOf(fonts);
    }

    /**
     * All faces of a font file.
     *
     * @throws FontException when it cannot be read or is no font
     */
    public static List<Font> read(java.nio.file.Path file) {
        byte[] bytes;
        try {
            long size = Files.size(file);
            if (size > MAX_FILE) {
                throw FontException.tooLarge(file + ": " + size + " bytes; fonts of up to " + MAX_FILE + " are read");
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new FontException(FontException.Code.UNREADABLE, file + ": the font cannot be read: " + e, e);
        }
        try {
            return read(bytes);
        } catch (FontException e) {
            throw new FontException(e.code(), file + ": " + e.getMessage(), e);
        }
    }

    public String family() {
        return family;
    }

    public int weight() {
        return weight;
    }

    public FontProperties.Slant slant() {
        return slant;
    }

    public int unitsPerEm() {
        return face().unitsPerEm;
    }

    /** The glyph of a code point, 0 when the font has none. */
    public int glyph(int codePoint) {
        try {
            return face().glyph(codePoint);
        } catch (FontException e) {
            throw named("character map", e);
        }
    }

    /** Advance width in font units. */
    public int advance(int glyph) {
        try {
            return face().advance(glyph);
        } catch (FontException e) {
            throw named("metrics", e);
        }
    }

    /** Kerning between two glyphs in font units, from the {@code kern} table. */
    public int kerning(int left, int right) {
        try {
            return face().kerning(left, right);
        } catch (FontException e) {
            throw named("kerning", e);
        }
    }

    /** Appends the outline in font units, y upwards. */
    public void outline(int glyph, Path out) {
        GlyphOutline outline = new GlyphOutline();
        load(glyph, Scale.FONT_UNITS, outline);
        outline.sendTo(new CurveSink(out, 0, 1 / 64.0));
    }

    boolean hasKerning() {
        return face().hasKerning();
    }

    void load(int glyph, Scale scale, GlyphOutline out) {
        try {
            face().load(glyph, scale, out);
        } catch (FontException e) {
            throw named("glyph " + glyph, e);
        }
    }

    private FontException named(String part, FontException e) {
        return new FontException(e.code(), part + " of " + this + ": " + e.getMessage(), e);
    }

    @Override
    public String toString() {
        return family + " " + weight + " " + slant;
    }

    private Face face() {
        Face present = face;
        if (present == null) {
            present = parse();
            face = present;
        }
        return present;
    }

    private Face parse() {
        if (source == null) {
            throw new IllegalStateException("a font needs a face or a source");
        }
        try {
            return new Face(Tables.of(source.read()).get(0));
        } catch (IOException e) {
            throw new FontException(FontException.Code.UNREADABLE, this + " cannot be read: " + e, e);
        } catch (FontException e) {
            throw new FontException(e.code(), this + ": " + e.getMessage(), e);
        }
    }
}

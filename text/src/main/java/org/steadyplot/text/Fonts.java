package org.steadyplot.text;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * An immutable collection of fonts with a fallback chain, shared between threads.
 *
 * <p>A code point is looked for in the families a text asks for, then in the fonts added with {@link #with}, then in DejaVu Sans, last in the
 * fonts of all {@link FontSource}s. The generic families {@code sans-serif}, {@code serif} and {@code monospace} are the DejaVu ones. Within a family
 * the face nearest in slant, then in weight, is taken.
 */
public final class Fonts {
    private final List<Font> added;
    private final List<Font> bundled;

    /** Not volatile: the list is immutable, and threads that look at once find equal ones. */
    private @Nullable List<Font> sources;

    private Fonts(List<Font> added, List<Font> bundled) {
        this.added = added;
        this.bundled = bundled;
    }

    /**
     * The DejaVu family and the fonts of all {@link FontSource}s on the class or module path. A face is read when a text first needs it and then
     * kept, so keep and share the collection.
     */
    public static Fonts bundled() {
        return new Fonts(List.of(), DejaVu.fonts());
    }

    /**
     * These fonts and those of a file (.ttf, .otf, .ttc, .woff), which come before the bundled ones in the fallback chain.
     *
     * @throws FontException when the file cannot be read or is no font
     */
    public Fonts with(Path file) {
        return with(Font.read(file));
    }

    /** These fonts and others, which come before the bundled ones in the fallback chain. */
    public Fonts with(List<Font> fonts) {
        List<Font> all = new ArrayList<>(added);
        all.addAll(fonts);
        return new Fonts(List.copyOf(all), bundled);
    }

    /** The faces a text's code points are first looked for in: those asked for, the added ones, DejaVu Sans; never empty. */
    List<Font> chain(FontProperties asked) {
        List<Font> chain = new ArrayList<>();
        for (String family : asked.families()) {
            String name = concrete(family);
            Font font = best(added, name, asked);
            if (font == null) {
                font = best(bundled, name, asked);
            }
            if (font == null) {
                font = best(sources(), sameDesign(name), asked);
            }
            append(chain, font);
        }
        appendFamilies(chain, added, asked);
        append(chain, best(bundled, DejaVu.SANS, asked));
        return chain;
    }

    /** The faces of the last resort, one of each family. */
    List<Font> lastResort(FontProperties asked) {
        List<Font> chain = new ArrayList<>();
        appendFamilies(chain, sources(), asked);
        return chain;
    }

    private static void appendFamilies(List<Font> chain, List<Font> fonts, FontProperties asked) {
        for (Font font : fonts) {
            append(chain, best(fonts, font.family(), asked));
        }
    }

    private static void append(List<Font> chain, @Nullable Font font) {
        if (font != null && !chain.contains(font)) {
            chain.add(font);
        }
    }

    private static @Nullable Font best(List<Font> fonts, String family, FontProperties asked) {
        Font best = null;
        double bestScore = Double.MAX_VALUE;
        for (Font font : fonts) {
            if (font.family().equalsIgnoreCase(family)) {
                double score = score(font, asked);
                if (score < bestScore) {
                    bestScore = score;
                    best = font;
                }
            }
        }
        return best;
    }

    /** Distance of a face: a wrong slant outweighs any difference of weight; italic and oblique stand in for each other. */
    private static double score(Font font, FontProperties asked) {
        double slant = font.slant() == asked.slant()
                ? 0
                : font.slant() == FontProperties.Slant.NORMAL || asked.slant() == FontProperties.Slant.NORMAL ? 1 : 0.1;
        return slant + Math.abs(font.weight() - asked.weight()) / 1000.0;
    }

    private static String concrete(String family) {
        return switch (family) {
            case "sans-serif", "sans serif", "sans" -> DejaVu.SANS;
            case "serif" -> DejaVu.SERIF;
            case "monospace" -> DejaVu.MONOSPACE;
            default -> family;
        };
    }

    /**
     * The artifact's name of a family that systems know by another. matplotlib reads only the first face of the Noto CJK collection, so its scripts
     * ask for the Japanese one.
     */
    private static String sameDesign(String family) {
        return switch (family) {
            case "Noto Sans CJK JP", "Noto Sans CJK SC" -> "Noto Sans SC";
            default -> family;
        };
    }

    private List<Font> sources() {
        List<Font> present = sources;
        if (present == null) {
            List<Font> found = new ArrayList<>();
            for (FontSource source : ServiceLoader.load(FontSource.class, FontSource.class.getClassLoader())) {
                found.addAll(source.fonts());
            }
            present = List.copyOf(found);
            sources = present;
        }
        return present;
    }
}

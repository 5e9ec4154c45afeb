package org.steadyplot.chart.color;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.NearestName;

/** Colours by name: the most common ones at hand, the other CSS and xkcd names in tables read when needed. */
final class NamedColors {
    private NamedColors() {}

    /** A letter, a {@code tab:} name or a very common name, null for any other. */
    static @Nullable Rgba common(String name) {
        return switch (name) {
            case "k", "black" -> Rgba.BLACK;
            case "w", "white" -> Rgba.WHITE;
            case "none", "None" -> Rgba.NONE;
            case "r", "red" -> Rgba.rgb(0xff0000);
            case "b", "blue" -> Rgba.rgb(0x0000ff);
            case "g" -> new Rgba(0, 0.5, 0, 1);
            case "c" -> new Rgba(0, 0.75, 0.75, 1);
            case "m" -> new Rgba(0.75, 0, 0.75, 1);
            case "y" -> new Rgba(0.75, 0.75, 0, 1);
            case "green" -> Rgba.rgb(0x008000);
            case "gray", "grey" -> Rgba.rgb(0x808080);
            case "orange" -> Rgba.rgb(0xffa500);
            case "yellow" -> Rgba.rgb(0xffff00);
            case "tab:blue" -> Cycle.TAB10.color(0);
            case "tab:orange" -> Cycle.TAB10.color(1);
            case "tab:green" -> Cycle.TAB10.color(2);
            case "tab:red" -> Cycle.TAB10.color(3);
            case "tab:purple" -> Cycle.TAB10.color(4);
            case "tab:brown" -> Cycle.TAB10.color(5);
            case "tab:pink" -> Cycle.TAB10.color(6);
            case "tab:gray", "tab:grey" -> Cycle.TAB10.color(7);
            case "tab:olive" -> Cycle.TAB10.color(8);
            case "tab:cyan" -> Cycle.TAB10.color(9);
            default -> null;
        };
    }

    /**
     * The colour of any name, in any case.
     *
     * @throws IllegalArgumentException when there is no such name
     */
    static Rgba find(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean xkcd = lower.startsWith("xkcd:");
        // The xkcd table knows only the spelling grey.
        String key = xkcd ? lower.substring(5).replace("gray", "grey") : lower;
        Rgba common = xkcd || name.length() == 1 ? null : common(lower);
        int rgb = common == null && !key.isEmpty() ? lookUp(table(xkcd), key) : -1;
        if (common == null && rgb < 0) {
            throw new IllegalArgumentException("not a colour: '" + name + "'" + hint(lower, xkcd));
        }
        return common != null ? common : Rgba.rgb(rgb);
    }

    private static String table(boolean xkcd) {
        return ColorResources.text(xkcd ? "xkcd.txt" : "css4.txt");
    }

    /** A table has lines of six hexadecimal digits, a space, a name. */
    private static int lookUp(String table, String key) {
        if (key.indexOf('\n') >= 0) {
            return -1;
        }
        int at = table.indexOf(" " + key + "\n");
        while (at >= 0 && !(at == 6 || table.charAt(at - 7) == '\n')) {
            at = table.indexOf(" " + key + "\n", at + 1);
        }
        return at < 0 ? -1 : Integer.parseInt(table, at - 6, at, 16);
    }

    private static String hint(String name, boolean xkcd) {
        List<String> names = new ArrayList<>();
        String table = table(xkcd);
        for (int start = 0, end; (end = table.indexOf('\n', start)) >= 0; start = end + 1) {
            String known = table.substring(start + 7, end);
            names.add(xkcd ? "xkcd:" + known : known);
        }
        if (!xkcd) {
            for (String color :
                    new String[] {"blue", "orange", "green", "red", "purple", "brown", "pink", "gray", "olive", "cyan"
                    }) {
                names.add("tab:" + color);
            }
        }
        return NearestName.hint(name, names);
    }
}

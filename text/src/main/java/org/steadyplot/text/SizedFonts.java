package org.steadyplot.text;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The sized fonts in use, held to a budget of bytes: the least recently used go first. Confined to its typesetter's thread. */
final class SizedFonts {
    private final Fonts fonts;
    private final Ppem ppem;
    private final long budget;
    private final Map<Key, SizedFont> sizes = new HashMap<>();
    private @Nullable SizedFont current;
    private long clock;

    private record Key(FontProperties font, double dpi) {}

    SizedFonts(Fonts fonts, Ppem ppem, long budget) {
        this.fonts = fonts;
        this.ppem = ppem;
        this.budget = budget;
    }

    SizedFont get(FontProperties font, double dpi) {
        SizedFont last = current;
        if (last != null && last.font == font && last.dpi == dpi && last.bytes <= budget) {
            return last;
        }
        Key key = new Key(font, dpi);
        SizedFont found = sizes.get(key);
        if (found == null || found.bytes > budget) {
            found = new SizedFont(fonts, font, dpi, ppem);
            sizes.put(key, found);
        }
        found.used = ++clock;
        current = found;
        evict(found);
        return found;
    }

    long bytes() {
        long sum = 0;
        for (SizedFont size : sizes.values()) {
            sum += size.bytes;
        }
        return sum;
    }

    private void evict(SizedFont kept) {
        while (sizes.size() > 1 && bytes() > budget) {
            SizedFont oldest = kept;
            for (SizedFont size : sizes.values()) {
                if (size.used < oldest.used) {
                    oldest = size;
                }
            }
            remove(oldest);
        }
    }

    private void remove(SizedFont size) {
        for (Iterator<SizedFont> all = sizes.values().iterator(); all.hasNext(); ) {
            if (all.next() == size) {
                all.remove();
                return;
            }
        }
    }
}

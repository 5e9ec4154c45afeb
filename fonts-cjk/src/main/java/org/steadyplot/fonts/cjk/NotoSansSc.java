package org.steadyplot.fonts.cjk;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.steadyplot.text.Font;
import org.steadyplot.text.FontProperties.Slant;
import org.steadyplot.text.FontSource;

/** Noto Sans SC, regular and bold: 7,333 Han characters with their punctuation. */
public final class NotoSansSc implements FontSource {
    private static final String FAMILY = "Noto Sans SC";

    public NotoSansSc() {}

    @Override
    public List<Font> fonts() {
        return List.of(
                Font.lazy(FAMILY, 400, Slant.NORMAL, new Resource("noto-sans-sc-chinese-simplified-400-normal.woff")),
                Font.lazy(FAMILY, 700, Slant.NORMAL, new Resource("noto-sans-sc-chinese-simplified-700-normal.woff")));
    }

    private record Resource(String file) implements Font.Source {
        @Override
        public byte[] read() throws IOException {
            try (InputStream in = NotoSansSc.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IOException("the resource " + file + " is missing from steadyplot-fonts-cjk");
                }
                return in.readAllBytes();
            }
        }
    }
}

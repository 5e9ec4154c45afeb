package org.steadyplot.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table directory of one face in an sfnt file, a collection or a WOFF file. */
final class Tables {
    static final int CFF = 0x43464620;
    static final int CMAP = 0x636d6170;
    static final int GLYF = 0x676c7966;
    static final int HEAD = 0x68656164;
    static final int HHEA = 0x68686561;
    static final int HMTX = 0x686d7478;
    static final int KERN = 0x6b65726e;
    static final int LOCA = 0x6c6f6361;
    static final int MAXP = 0x6d617870;
    static final int NAME = 0x6e616d65;
    static final int OS_2 = 0x4f532f32;

    private static final int TRUETYPE = 0x00010000;
    private static final int APPLE_TRUETYPE = 0x74727565;
    private static final int OPENTYPE_CFF = 0x4f54544f;
    private static final int COLLECTION = 0x74746366;
    private static final int WOFF = 0x774f4646;
    private static final int WOFF2 = 0x774f4632;

    private static final int MAX_FACES = 256;

    /** How many bytes a compressed table may become. */
    private static final int MAX_OUTLINES = 1 << 26;

    private static final int MAX_TABLE = 1 << 22;

    private final Bytes file;
    private final int firstEntry;
    private final int count;
    private final boolean woff;

    private Tables(Bytes file, int firstEntry, int count, boolean woff) {
        this.file = file;
        this.firstEntry = firstEntry;
        this.count = count;
        this.woff = woff;
        file.slice(firstEntry, (long) count * entrySize());
    }

    /** The faces of a file, in its order. */
    static List<Tables> of(byte[] data) {
        Bytes file = new Bytes(data);
        if (data.length < 12) {
            throw notAFont();
        }
        switch (file.s32(0)) {
            case TRUETYPE, APPLE_TRUETYPE, OPENTYPE_CFF -> {
                return List.of(sfnt(file, 0));
            }
            case WOFF -> {
                return List.of(new Tables(file, 44, file.u16(12), true));
            }
            case WOFF2 ->
                throw new FontException(
                        FontException.Code.UNSUPPORTED,
                        "WOFF2 is not supported: convert the font to .woff, .ttf or .otf");
            case COLLECTION -> {
                return collection(file);
            }
            default -> throw notAFont();
        }
    }

    private static List<Tables> collection(Bytes file) {
        long faces = file.u32(8);
        if (faces == 0 || faces > MAX_FACES) {
            throw FontException.tooLarge("a collection of " + faces + " faces; 1 to " + MAX_FACES + " are supported");
        }
        List<Tables> list = new ArrayList<>();
        for (int i = 0; i < faces; i++) {
            list.add(sfnt(file, file.offset32(12 + 4 * i)));
        }
        return list;
    }

    private static Tables sfnt(Bytes file, int offset) {
        return new Tables(file, offset + 12, file.u16(offset + 4), false);
    }

    private static FontException notAFont() {
        return new FontException(
                FontException.Code.NOT_A_FONT, "not a font: a .ttf, .otf, .ttc or .woff file is expected");
    }

    /** A table, null when the face has none of that name. */
    @Nullable
    Bytes find(int tag) {
        for (int i = 0; i < count; i++) {
            int entry = firstEntry + i * entrySize();
            if (file.s32(entry) == tag) {
                return woff
                        ? Woff.table(
                                file,
                                file.u32(entry + 4),
                                file.u32(entry + 8),
                                file.u32(entry + 12),
                                tag == GLYF || tag == CFF ? MAX_OUTLINES : MAX_TABLE)
                        : file.slice(file.u32(entry + 8), file.u32(entry + 12));
            }
        }
        return null;
    }

    Bytes get(int tag) {
        Bytes table = find(tag);
        if (table == null) {
            throw FontException.damaged("the font has no '" + name(tag) + "' table");
        }
        return table;
    }

    private int entrySize() {
        return woff ? 20 : 16;
    }

    private static String name(int tag) {
        char[] letters = new char[4];
        for (int i = 0; i < 4; i++) {
            letters[i] = (char) ((tag >>> (24 - 8 * i)) & 0xff);
        }
        return new String(letters);
    }
}

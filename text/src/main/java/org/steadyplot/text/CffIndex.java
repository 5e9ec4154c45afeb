package org.steadyplot.text;

/** A CFF INDEX: an array of byte strings. */
final class CffIndex {
    private final Bytes table;
    private final int offsets;
    private final int offsetSize;
    private final int base;
    final int count;
    /** Where the index ends in the table it was read from. */
    final int end;

    CffIndex(Bytes table, int at) {
        this.table = table;
        count = table.u16(at);
        offsets = at + 3;
        if (count == 0) {
            offsetSize = 1;
            base = 0;
            end = at + 2;
            return;
        }
        offsetSize = table.u8(at + 2);
        if (offsetSize < 1 || offsetSize > 4) {
            throw FontException.damaged("an index with offsets of " + offsetSize + " bytes");
        }
        base = offsets + (count + 1) * offsetSize - 1;
        long last = base + offset(count);
        if (last > table.length()) {
            throw FontException.damaged("an index reaches past the end of its table");
        }
        end = (int) last;
    }

    Bytes get(int i) {
        if (i < 0 || i >= count) {
            throw FontException.damaged("entry " + i + " of an index of " + count);
        }
        long start = offset(i);
        return table.slice(base + start, offset(i + 1) - start);
    }

    private long offset(int i) {
        return table.unsigned(offsets + i * offsetSize, offsetSize);
    }
}

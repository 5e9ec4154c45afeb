package org.steadyplot.text;

/** Whole-number entries of a CFF DICT, found by scanning it: a dictionary is asked only a few times. */
final class CffDict {
    static final int SUBRS = 19;
    static final int CHAR_STRINGS = 17;
    static final int PRIVATE = 18;
    static final int ROS = escape(30);
    static final int FD_ARRAY = escape(36);
    static final int FD_SELECT = escape(37);
    static final int CHARSTRING_TYPE = escape(6);

    private static final int MAX_OPERANDS = 48;

    private final Bytes data;

    CffDict(Bytes data) {
        this.data = data;
    }

    private static int escape(int second) {
        return 12 << 8 | second;
    }

    /** The n-th operand of an operator, {@code absent} where the dictionary lacks it. Real numbers count as 0. */
    int number(int operator, int n, int absent) {
        int[] operands = new int[MAX_OPERANDS];
        int count = 0;
        int at = 0;
        while (at < data.length()) {
            int b = data.u8(at++);
            if (b <= 21) {
                int found = b == 12 ? escape(data.u8(at++)) : b;
                if (found == operator) {
                    return n < count ? operands[n] : absent;
                }
                count = 0;
                continue;
            }
            int value = 0;
            if (b == 28) {
                value = data.s16(at);
                at += 2;
            } else if (b == 29) {
                value = data.s32(at);
                at += 4;
            } else if (b == 30) {
                while ((data.u8(at++) & 0xf) != 0xf) {
                    // The digits of a real number go on until a nibble says stop.
                }
            } else if (b >= 32 && b <= 246) {
                value = b - 139;
            } else if (b >= 247 && b <= 250) {
                value = (b - 247) * 256 + data.u8(at++) + 108;
            } else if (b >= 251 && b <= 254) {
                value = -(b - 251) * 256 - data.u8(at++) - 108;
            } else {
                throw FontException.damaged("byte " + b + " in a dictionary");
            }
            if (count == MAX_OPERANDS) {
                throw FontException.tooLarge("a dictionary entry of more than " + MAX_OPERANDS + " operands");
            }
            operands[count++] = value;
        }
        return absent;
    }

    boolean has(int operator) {
        return number(operator, 0, Integer.MIN_VALUE) != Integer.MIN_VALUE;
    }
}

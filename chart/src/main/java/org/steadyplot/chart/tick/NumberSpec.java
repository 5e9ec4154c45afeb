package org.steadyplot.chart.tick;

/**
 * The parts of a number format.
 *
 * @param fill character that fills up to the width
 * @param align {@code <}, {@code >}, {@code ^}, or {@code =} to fill between sign and digits
 * @param sign {@code +} or a space for numbers without a minus sign, {@code -} for nothing
 * @param alternate whether points and zeros that say nothing stay
 * @param width least number of characters
 * @param separator between thousands, 0 for none
 * @param precision -1 when not given
 * @param type lower-case letter, or 0
 * @param upperCase whether letters of the number are upper case
 * @param truncating whether {@code d} drops a fraction rather than refuse it
 */
record NumberSpec(
        char fill,
        char align,
        char sign,
        boolean alternate,
        int width,
        char separator,
        int precision,
        char type,
        boolean upperCase,
        boolean truncating) {
    private static final int MAX_WIDTH = 1000;
    private static final String PYTHON_TYPES = "deEfFgGn%";

    /** Reads the part of a text from {@code start} to {@code end} as Python's mini language. */
    static NumberSpec python(String text, int start, int end) {
        Cursor in = new Cursor(text, start, end);
        char fill = ' ';
        char align = 0;
        if (in.left() >= 2 && "<>^=".indexOf(in.peek(1)) >= 0) {
            fill = in.next();
            align = in.next();
        } else if (in.at("<>^=")) {
            align = in.next();
        }
        char sign = in.at("+- ") ? in.next() : '-';
        boolean alternate = in.take('#');
        if (in.take('0') && align == 0) {
            fill = '0';
            align = '=';
        }
        int width = in.number(0, MAX_WIDTH, "width");
        char separator = in.at(",_") ? in.next() : 0;
        int precision = in.take('.') ? in.number(-1, CFormat.MAX_PRECISION, "precision") : -1;
        if (precision < 0 && in.previous() == '.') {
            throw in.error("digits are missing after the point");
        }
        char type = 0;
        if (in.left() > 0) {
            type = in.next();
            if (in.left() > 0 || PYTHON_TYPES.indexOf(type) < 0) {
                throw in.error("after width and precision comes one of " + PYTHON_TYPES);
            }
        }
        if (type == 'd' && precision >= 0) {
            throw in.error("'d' takes no precision");
        }
        boolean upper = "EFG".indexOf(type) >= 0;
        char lower = type == 'n' ? 'g' : upper ? (char) (type - 'A' + 'a') : type;
        return new NumberSpec(
                fill, align == 0 ? '>' : align, sign, alternate, width, separator, precision, lower, upper, false);
    }

    /** Reads the conversion the cursor is at, just after its percent sign. */
    static NumberSpec printf(Cursor in) {
        boolean left = false;
        boolean zero = false;
        boolean alternate = false;
        char sign = '-';
        while (in.at("-+ #0")) {
            switch (in.next()) {
                case '-' -> left = true;
                case '+' -> sign = '+';
                case ' ' -> sign = sign == '+' ? '+' : ' ';
                case '#' -> alternate = true;
                default -> zero = true;
            }
        }
        int width = in.number(0, MAX_WIDTH, "width");
        int precision = in.take('.') ? in.number(0, CFormat.MAX_PRECISION, "precision") : -1;
        while (in.at("hlL")) {
            // C's size of the argument, which says nothing about the text.
            in.next();
        }
        if (!in.at("dieEfFgGrs")) {
            throw in.error("after % comes a conversion d, e, f, g, r or s");
        }
        char type = in.next();
        boolean text = type == 'r' || type == 's';
        if (text && precision >= 0) {
            throw in.error("'" + type + "' takes no precision");
        }
        boolean upper = "EFG".indexOf(type) >= 0;
        char lower = text ? 0 : type == 'i' ? 'd' : upper ? (char) (type - 'A' + 'a') : type;
        char align = left ? '<' : zero && !text ? '=' : '>';
        char fill = align == '=' ? '0' : ' ';
        return new NumberSpec(
                fill, align, text ? '-' : sign, alternate && !text, width, (char) 0, precision, lower, upper, true);
    }
}

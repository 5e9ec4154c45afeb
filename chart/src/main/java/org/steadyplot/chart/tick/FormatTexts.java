package org.steadyplot.chart.tick;

import org.jspecify.annotations.Nullable;

/** Reads texts with one number format in them. */
final class FormatTexts {
    private FormatTexts() {}

    static NumberFormat printf(String format) {
        Cursor in = new Cursor(format, 0, format.length());
        StringBuilder literal = new StringBuilder(format.length());
        NumberSpec spec = null;
        String prefix = "";
        while (in.left() > 0) {
            char c = in.next();
            if (c != '%') {
                literal.append(c);
            } else if (in.take('%')) {
                literal.append('%');
            } else if (spec == null) {
                spec = NumberSpec.printf(in);
                prefix = literal.toString();
                literal.setLength(0);
            } else {
                throw in.error("there is more than one conversion; write a percent sign as %%");
            }
        }
        return whole(in, spec, prefix, literal);
    }

    static NumberFormat template(String format) {
        Cursor in = new Cursor(format, 0, format.length());
        StringBuilder literal = new StringBuilder(format.length());
        NumberSpec spec = null;
        String prefix = "";
        while (in.left() > 0) {
            char c = in.next();
            if (c == '}' && !in.take('}')) {
                throw in.error("a single '}'; write a brace as }}");
            }
            if (c != '{' || in.take('{')) {
                literal.append(c);
            } else if (spec == null) {
                spec = field(in, format);
                prefix = literal.toString();
                literal.setLength(0);
            } else {
                throw in.error("there is more than one field; write a brace as {{");
            }
        }
        return whole(in, spec, prefix, literal);
    }

    private static NumberSpec field(Cursor in, String format) {
        int end = format.indexOf('}', in.position());
        if (!in.take('x') || end < 0 || !(in.take(':') || in.at("}"))) {
            throw in.error("the field must be {x} or {x:format}");
        }
        NumberSpec spec = NumberSpec.python(format, in.position(), end);
        while (in.position() <= end) {
            in.next();
        }
        return spec;
    }

    private static NumberFormat whole(Cursor in, @Nullable NumberSpec spec, String prefix, StringBuilder suffix) {
        if (spec == null) {
            throw in.error("it has no place for the number");
        }
        return new NumberFormat(spec, prefix, suffix.toString());
    }
}

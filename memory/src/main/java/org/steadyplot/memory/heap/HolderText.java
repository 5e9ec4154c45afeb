package org.steadyplot.memory.heap;

import java.util.List;
import java.util.Locale;

/** Holders in words and as JSON. */
final class HolderText {
    private static final String[] UNITS = {" B", " kB", " MB", " GB", " TB"};

    private HolderText() {}

    static String path(Holder holder) {
        StringBuilder text = new StringBuilder(holder.root());
        List<Holder.Step> steps = holder.steps();
        for (int i = 0; i < steps.size(); i++) {
            String via = i + 1 < steps.size() ? steps.get(i + 1).via() : "";
            text.append(" -> ").append(steps.get(i).type());
            if (via.equals("[]")) {
                text.append(steps.get(i).type().endsWith("[]") ? "" : "[]");
            } else if (via.equals("key") || via.equals("value") || via.startsWith("ThreadLocal")) {
                text.append(' ').append(via);
            } else if (!via.isEmpty()) {
                text.append('.').append(via);
            }
        }
        return text.toString();
    }

    static String sentence(Holder holder) {
        StringBuilder text = new StringBuilder(withoutPackages(path(holder)));
        if (holder.points() > 1) {
            text.append(" (").append(grouped(holder.points())).append(" of them)");
        }
        switch (holder.reach()) {
            case SOFT -> text.append(" holds softly, until memory is short, ");
            case CLEANER -> text.append(" keeps for cleaning up ");
            case WEAK -> text.append(" refers weakly to ");
            default -> text.append(" holds ");
        }
        text.append(grouped(holder.contents())).append(' ').append(withoutPackages(holder.content()));
        boolean strong = holder.reach().compareTo(Reach.SOFT) < 0;
        text.append(", ").append(bytes(strong ? holder.retained() : holder.bytes()));
        return text.append(strong ? " retained" : "").toString();
    }

    /** Drops {@code com.acme.} before names that begin with a capital, but not in quotes. */
    static String withoutPackages(String text) {
        StringBuilder result = new StringBuilder();
        int word = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            result.append(c);
            if (!Character.isJavaIdentifierPart(c) && c != '.') {
                word = result.length();
            } else if (c == '.'
                    && !quoted
                    && i + 1 < text.length()
                    && Character.isUpperCase(text.charAt(i + 1))
                    && packageName(result, word)) {
                result.setLength(word);
            }
        }
        return result.toString();
    }

    private static boolean packageName(StringBuilder text, int from) {
        boolean start = true;
        for (int i = from; i < text.length(); i++) {
            if (start && !Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            start = text.charAt(i) == '.';
        }
        return text.length() > from;
    }

    static String grouped(long number) {
        String digits = Long.toString(number);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0 && text.charAt(text.length() - 1) != '-') {
                text.append(',');
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    /** Decimal units, one digit after the point from kilobytes on. */
    static String bytes(long bytes) {
        long unit = 1;
        int name = 0;
        while (bytes / unit >= 1000 && name < UNITS.length - 1) {
            unit *= 1000;
            name++;
        }
        if (name == 0) {
            return bytes + UNITS[0];
        }
        long tenths = (bytes + unit / 20) / (unit / 10);
        return tenths / 10 + "." + tenths % 10 + UNITS[name];
    }

    static String json(List<Holder> holders) {
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < holders.size(); i++) {
            json.append(i == 0 ? "" : ",");
            json(json, holders.get(i));
        }
        return json.append("]").toString();
    }

    private static void json(StringBuilder json, Holder holder) {
        json.append("{\"rootKind\":").append(text(word(holder.rootKind())));
        json.append(",\"root\":").append(text(holder.root()));
        json.append(",\"steps\":[");
        for (int i = 0; i < holder.steps().size(); i++) {
            Holder.Step step = holder.steps().get(i);
            json.append(i == 0 ? "" : ",");
            json.append("{\"type\":").append(text(step.type()));
            json.append(",\"via\":").append(text(step.via())).append('}');
        }
        json.append("],\"reach\":").append(text(word(holder.reach())));
        json.append(",\"points\":").append(holder.points());
        json.append(",\"elements\":").append(holder.elements());
        json.append(",\"retained\":").append(holder.retained());
        json.append(",\"content\":").append(text(holder.content()));
        json.append(",\"contents\":").append(holder.contents());
        json.append(",\"grown\":[");
        for (int i = 0; i < holder.grown().size(); i++) {
            ClassCount count = holder.grown().get(i);
            json.append(i == 0 ? "" : ",");
            json.append("{\"name\":").append(text(count.name()));
            json.append(",\"instances\":").append(count.instances());
            json.append(",\"bytes\":").append(count.bytes()).append('}');
        }
        json.append("],\"instances\":").append(holder.instances());
        json.append(",\"bytes\":").append(holder.bytes());
        json.append(",\"sentence\":").append(text(holder.sentence())).append('}');
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Names come from the measured program: everything outside printable ASCII is escaped, and what could end a script element. */
    private static String text(String value) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\' || c == '<' || c == '>' || c == '&') {
                String hex = Integer.toHexString(c);
                text.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
            } else {
                text.append(c);
            }
        }
        return text.append('"').toString();
    }
}

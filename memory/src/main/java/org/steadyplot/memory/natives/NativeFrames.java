package org.steadyplot.memory.natives;

import java.util.List;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;
import org.jspecify.annotations.Nullable;

/**
 * Frames as text. A recording has no names of source files: a Java frame's is the name of its outermost class, as the language asks of public ones
 * ({@code .kt} for Kotlin's file classes). A frame of a library is {@code function(library)}; the last is {@code native memory}.
 */
final class NativeFrames {
    private static final String LAST = "native memory";

    private NativeFrames() {}

    static String text(@Nullable RecordedStackTrace trace) {
        StringBuilder text = new StringBuilder();
        if (trace != null) {
            List<RecordedFrame> frames = trace.getFrames();
            for (int i = frames.size() - 1; i >= 0; i--) {
                RecordedMethod method = frames.get(i).getMethod();
                if (method != null && !hook(method)) {
                    frame(text, method, frames.get(i).getLineNumber());
                    text.append(';');
                }
            }
        }
        return text.append(LAST).toString();
    }

    /** The profiler's own function between a caller and malloc. */
    private static boolean hook(RecordedMethod method) {
        return method.getName().contains("_hook")
                && method.getType() != null
                && method.getType().getName().startsWith("libasyncProfiler");
    }

    private static void frame(StringBuilder text, RecordedMethod method, int line) {
        String type = method.getType() == null ? "" : method.getType().getName();
        if (type.isEmpty() || type.contains(".so") || type.endsWith(".dylib")) {
            name(text, withoutParameters(method.getName()));
            text.append('(');
            name(text, type.isEmpty() ? "Unknown Source" : type);
            text.append(')');
            return;
        }
        name(text, type);
        text.append('.');
        name(text, method.getName());
        text.append('(');
        name(text, source(type));
        if (line > 0) {
            text.append(':').append(line);
        }
        text.append(')');
    }

    private static String withoutParameters(String function) {
        return function.endsWith("()") ? function.substring(0, function.length() - 2) : function;
    }

    static String source(String type) {
        String name = type.substring(type.lastIndexOf('.', hidden(type)) + 1);
        int nested = name.indexOf('$', 1);
        String outer = nested < 0 ? name : name.substring(0, nested);
        return outer.length() > 2 && outer.endsWith("Kt")
                ? outer.substring(0, outer.length() - 2) + ".kt"
                : outer + ".java";
    }

    /** Where the suffix of a hidden class begins, which may have points of its own. */
    private static int hidden(String type) {
        int nested = type.indexOf('$');
        return nested < 0 ? type.length() : nested;
    }

    private static void name(StringBuilder text, String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            text.append(c == ';' || Character.isISOControl(c) ? '_' : c);
        }
    }
}

package org.steadyplot.memory.agent;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the agent is told: {@code key=value,key=value}, with URL-encoded values, so that paths with blanks and commas pass through command lines
 * and environment variables.
 */
public final class AgentOptions {
    /** The folder in which the agent makes one of its own, {@code jvm-PID}. */
    public static final String DIR = "dir";
    /** What a further attach asks for: {@link #DUMP} or {@link #FINISH}. */
    public static final String COMMAND = "command";
    /** A report of this moment in the folder that is given; the measurement goes on. */
    public static final String DUMP = "dump";
    /** The report, and the end of the measurement. */
    public static final String FINISH = "finish";

    private final Map<String, String> values;

    private AgentOptions(Map<String, String> values) {
        this.values = values;
    }

    /** Options with the output folder alone. */
    public static AgentOptions into(String dir) {
        return new AgentOptions(Map.of(DIR, dir));
    }

    /** These options and one more; a key that is there gets the new value. */
    public AgentOptions with(String key, String value) {
        var next = new LinkedHashMap<>(values);
        next.put(key, value);
        return new AgentOptions(next);
    }

    /**
     * Reads the text of the command line.
     *
     * @throws IllegalArgumentException for text that is no list of options
     */
    public static AgentOptions parse(@Nullable String text) {
        var values = new LinkedHashMap<String, String>();
        if (text != null && !text.isBlank()) {
            for (String part : text.split(",", -1)) {
                int equals = part.indexOf('=');
                if (equals < 1) {
                    throw new IllegalArgumentException("option '" + part + "' is not of the form key=value");
                }
                values.put(
                        part.substring(0, equals),
                        URLDecoder.decode(part.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return new AgentOptions(values);
    }

    /** The value of a key, or null. */
    public @Nullable String get(String key) {
        return values.get(key);
    }

    /** Whether a switch is on: given and not {@code false}. */
    public boolean on(String key) {
        String value = values.get(key);
        return value != null && !value.equals("false");
    }

    /** A whole number, or the default where the key is missing. */
    public long number(String key, long otherwise) {
        String value = values.get(key);
        if (value == null) {
            return otherwise;
        }
        try {
            return Long.parseLong(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("option " + key + "=" + value + " is not a whole number", e);
        }
    }

    /** The keys that were given. */
    public Set<String> keys() {
        return values.keySet();
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (Map.Entry<String, String> entry : values.entrySet()) {
            if (!text.isEmpty()) {
                text.append(',');
            }
            text.append(entry.getKey()).append('=');
            text.append(URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}

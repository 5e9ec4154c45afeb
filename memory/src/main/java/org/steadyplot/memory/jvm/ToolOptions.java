package org.steadyplot.memory.jvm;

import java.util.Map;
import org.steadyplot.memory.agent.AgentJar;
import org.steadyplot.memory.agent.AgentOptions;

/**
 * Options for every JVM that a command starts, itself or through others: HotSpot takes them from the variable {@code JAVA_TOOL_OPTIONS}, which the
 * processes inherit.
 */
public final class ToolOptions {
    /** The variable's name. */
    public static final String VARIABLE = "JAVA_TOOL_OPTIONS";

    private ToolOptions() {}

    /**
     * The option that loads the agent, for a command line.
     *
     * @throws IllegalStateException if the agent's jar is not to be found
     */
    public static String agent(AgentOptions options) {
        return "-javaagent:" + AgentJar.path() + "=" + options;
    }

    /** Adds options to the environment of a command; those that are there stay, and stay first. */
    public static void add(Map<String, String> environment, String... options) {
        var all = new StringBuilder();
        String given = environment.get(VARIABLE);
        if (given != null && !given.isBlank()) {
            all.append(given);
        }
        for (String option : options) {
            if (all.length() > 0) {
                all.append(' ');
            }
            all.append(quoted(option));
        }
        environment.put(VARIABLE, all.toString());
    }

    /** HotSpot splits at blanks outside quotation marks, of which either kind quotes the other, and knows no backslash. */
    static String quoted(String option) {
        if (option.chars().noneMatch(c -> Character.isWhitespace(c) || c == '"' || c == '\'')) {
            return option;
        }
        return '"' + option.replace("\"", "\"'\"'\"") + '"';
    }
}

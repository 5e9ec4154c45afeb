package org.steadyplot.memory.agent;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/** The agent's own file. */
public final class AgentJar {
    private AgentJar() {}

    /**
     * The jar that this class was loaded from.
     *
     * @throws IllegalStateException when the class does not come from a jar, as in a build that has not packaged the agent yet
     */
    public static Path path() {
        CodeSource source = AgentJar.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            throw new IllegalStateException("The agent's classes do not tell which file they come from;"
                    + " put the jar steadyplot-memory-agent on the class path as a file of its own.");
        }
        Path path;
        try {
            path = Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(
                    "The agent's classes come from " + source.getLocation() + ", which is no file.", e);
        }
        if (!Files.isRegularFile(path)) {
            throw new IllegalStateException("The agent's classes come from " + path
                    + ", which is not a jar. Build it first: mvn -q -DskipTests package -pl memory-agent -am");
        }
        return path.toAbsolutePath();
    }
}

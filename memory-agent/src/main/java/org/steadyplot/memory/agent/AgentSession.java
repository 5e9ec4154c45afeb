package org.steadyplot.memory.agent;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.agent.line.LineFeature;

/** The agent in this JVM: its folder, its features, and the classes that they change. */
public final class AgentSession {
    private static final List<String> KEYS = List.of(AgentOptions.DIR);

    private static volatile @Nullable AgentSession current;

    private final JvmFolder folder;
    private final JvmFacts facts;

    private AgentSession(JvmFolder folder) {
        this.folder = folder;
        this.facts = new JvmFacts(folder);
    }

    /** Called by {@link Agent} once in the boot loader's copy of this class; a further attach asks the running session. */
    public static synchronized void start(@Nullable String text, Instrumentation instrumentation, boolean attached)
            throws IOException {
        AgentOptions options = AgentOptions.parse(text);
        if (current != null) {
            // The first copy of the options stands: a session is one measurement.
            return;
        }
        String dir = options.get(AgentOptions.DIR);
        if (dir == null) {
            throw new IllegalArgumentException("the option dir is missing: the folder for what is measured");
        }
        var session = new AgentSession(new JvmFolder(Path.of(dir)));
        current = session;
        session.begin(instrumentation, options, attached);
    }

    private void begin(Instrumentation instrumentation, AgentOptions options, boolean attached) throws IOException {
        facts.put("attached", Boolean.toString(attached));
        facts.write("running");
        letJavaBaseReadHooks(instrumentation);
        List<AgentFeature> features = features(options, folder, instrumentation);
        var transformation = new Transformation(features);
        instrumentation.addTransformer(transformation, true);
        for (Class<?> type : instrumentation.getAllLoadedClasses()) {
            if (instrumentation.isModifiableClass(type) && transformation.wants(type)) {
                retransform(instrumentation, type);
            }
        }
        Ending.watch(features);
        for (AgentFeature feature : features) {
            feature.started();
        }
    }

    /** The features that the options ask for. */
    private static List<AgentFeature> features(
            AgentOptions options, JvmFolder folder, Instrumentation instrumentation) {
        var features = new ArrayList<AgentFeature>();
        for (String key : options.keys()) {
            if (!KEYS.contains(key) && !LineFeature.KEYS.contains(key)) {
                throw new IllegalArgumentException("unknown option '" + key + "'; there are " + KEYS);
            }
        }
        if (LineFeature.isAsked(options)) {
            features.add(new LineFeature(options, folder, instrumentation));
        }
        features.add(new Ending());
        return List.copyOf(features);
    }

    private static void retransform(Instrumentation instrumentation, Class<?> type) {
        try {
            instrumentation.retransformClasses(type);
        } catch (UnmodifiableClassException | LinkageError e) {
            note("class " + type.getName() + " is left as it is: " + e);
        }
    }

    /** The hooks are in the boot loader's unnamed module, which java.base does not read by itself. */
    private static void letJavaBaseReadHooks(Instrumentation instrumentation) {
        instrumentation.redefineModule(
                Object.class.getModule(),
                Set.of(AgentSession.class.getModule()),
                Map.of(),
                Map.of(),
                Set.of(),
                Map.of());
    }

    static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }

    /** Records that the program has ended. */
    static void ended() {
        AgentSession session = current;
        if (session != null) {
            try {
                session.facts.write("exit");
            } catch (IOException e) {
                note("the end could not be written: " + e);
            }
        }
    }

    /** Records something that the reader of the results should know. */
    static void note(String text) {
        AgentSession session = current;
        try {
            if (session != null) {
                session.folder.append("notes.txt", "", oneLine(text) + "\n");
            }
        } catch (IOException e) {
            System.err.println("steadyplot agent: " + text);
        }
    }
}

package org.steadyplot.memory.agent;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.agent.allocation.AllocationFeature;
import org.steadyplot.memory.agent.histogram.HeapReport;
import org.steadyplot.memory.agent.iteration.IterationFeature;
import org.steadyplot.memory.agent.line.LineFeature;

/** The agent in this JVM: its folder, its features, and the classes that they change. */
public final class AgentSession {
    private static final List<String> KEYS = List.of(
            AgentOptions.DIR,
            AgentOptions.COMMAND,
            AllocationFeature.KEY,
            AllocationFeature.APP_ONLY,
            AllocationFeature.METHOD,
            AllocationFeature.FROM,
            AllocationFeature.TO,
            AllocationFeature.HEAP_DUMP,
            AllocationFeature.NO_HEAP_DUMP,
            AllocationFeature.HEAP_DUMP_BYTES,
            AllocationFeature.RATE,
            IterationFeature.ITERATE);

    private static volatile @Nullable AgentSession current;

    private final JvmFolder folder;
    private final JvmFacts facts;
    private volatile List<AgentFeature> features = List.of();
    private volatile boolean outOfMemory;

    private AgentSession(JvmFolder folder) {
        this.folder = folder;
        this.facts = new JvmFacts(folder);
    }

    /** Called by {@link Agent} once in the boot loader's copy of this class; a further attach asks the running session. */
    public static synchronized void start(@Nullable String text, Instrumentation instrumentation, boolean attached)
            throws IOException {
        AgentOptions options = AgentOptions.parse(text);
        String command = options.get(AgentOptions.COMMAND);
        if (current != null) {
            current.asked(options, command);
            return;
        }
        String dir = options.get(AgentOptions.DIR);
        if (dir == null) {
            throw new IllegalArgumentException("the option dir is missing: the folder for what is measured");
        }
        var session = new AgentSession(new JvmFolder(Path.of(dir)));
        if (command != null) {
            openDiagnostics(instrumentation);
            session.facts.write("running");
            HeapReport.write(session.folder, !options.on(AllocationFeature.NO_HEAP_DUMP));
            return;
        }
        current = session;
        session.begin(instrumentation, options, attached);
    }

    /** The options of the start stand: a session is one measurement. */
    private void asked(AgentOptions options, @Nullable String command) throws IOException {
        String dir = options.get(AgentOptions.DIR);
        JvmFolder target = folder;
        if (AgentOptions.DUMP.equals(command) && dir != null) {
            target = new JvmFolder(Path.of(dir));
            facts.write(target);
        } else if (!AgentOptions.FINISH.equals(command)) {
            throw new IllegalStateException(
                    "it is measured already, into " + folder.file("") + "; a report of it can be had by dump");
        }
        for (AgentFeature feature : features) {
            feature.asked(options, target);
        }
    }

    private void begin(Instrumentation instrumentation, AgentOptions options, boolean attached) throws IOException {
        facts.put("attached", Boolean.toString(attached));
        facts.write("running");
        letJavaBaseReadHooks(instrumentation);
        open(instrumentation, "java.base", "java.lang", "jdk.internal.misc");
        openDiagnostics(instrumentation);
        features = features(options, folder, instrumentation);
        var transformation = new Transformation(features);
        instrumentation.addTransformer(transformation, true);
        var loaded = new ArrayList<Class<?>>();
        for (Class<?> type : instrumentation.getAllLoadedClasses()) {
            if (instrumentation.isModifiableClass(type) && transformation.wants(type)) {
                loaded.add(type);
            }
        }
        retransform(instrumentation, loaded);
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
        if (options.on(AllocationFeature.KEY)) {
            features.add(AllocationFeature.of(options, instrumentation, folder));
        }
        features.add(new Ending());
        String iterate = options.get(IterationFeature.ITERATE);
        if (iterate != null) {
            features.add(new IterationFeature(iterate, folder));
        }
        return List.copyOf(features);
    }

    /** All at once, because each time the JVM goes over all of its classes; one by one where some cannot be changed. */
    private static void retransform(Instrumentation instrumentation, List<Class<?>> types) {
        try {
            if (!types.isEmpty()) {
                instrumentation.retransformClasses(types.toArray(new Class<?>[0]));
            }
        } catch (UnmodifiableClassException | LinkageError e) {
            int half = types.size() / 2;
            if (half == 0) {
                note("class " + types.get(0).getName() + " is left as it is: " + e);
            } else {
                retransform(instrumentation, types.subList(0, half));
                retransform(instrumentation, types.subList(half, types.size()));
            }
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

    private static void openDiagnostics(Instrumentation instrumentation) {
        open(instrumentation, "jdk.management", "com.sun.management.internal");
    }

    /** Lets the agent look into a package of the JDK, where this runtime has its module. */
    private static void open(Instrumentation instrumentation, String module, String... packages) {
        Module own = AgentSession.class.getModule();
        ModuleLayer.boot().findModule(module).ifPresent(found -> {
            var opened = new HashMap<String, Set<Module>>();
            for (String name : packages) {
                opened.put(name, Set.of(own));
            }
            instrumentation.redefineModule(found, Set.of(), Map.of(), opened, Set.of(), Map.of());
        });
    }

    static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }

    /** Records that the program has ended. */
    static void ended() {
        AgentSession session = current;
        if (session != null) {
            try {
                session.facts.write(session.outOfMemory ? "oom" : "exit");
            } catch (IOException e) {
                note("the end could not be written: " + e);
            }
        }
    }

    /**
     * Memory has run out: said at once, as there may be no room to say it at the end.
     *
     * @param died whether a thread died of it; else the program may go on, and its end says anew how it came to that
     */
    public static void ranOutOfMemory(boolean died) throws IOException {
        AgentSession session = current;
        if (session != null) {
            session.outOfMemory |= died;
            session.facts.write("oom");
        }
    }

    /** The program ends because memory has run out. */
    public static void endedOutOfMemory() {
        AgentSession session = current;
        if (session != null) {
            session.outOfMemory = true;
        }
    }

    /** Records something that the reader of the results should know. */
    public static void note(String text) {
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

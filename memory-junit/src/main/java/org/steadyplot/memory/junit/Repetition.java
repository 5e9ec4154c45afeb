package org.steadyplot.memory.junit;

import java.lang.reflect.Method;
import java.nio.file.Path;
import org.steadyplot.memory.agent.AgentOptions;
import org.steadyplot.memory.agent.AgentSession;
import org.steadyplot.memory.agent.allocation.AllocationFeature;

/** A leaking scenario, repeated once more under the agent, which sees where what stays was allocated. */
final class Repetition {
    /** Below this method allocations count. */
    static final String METHOD = Repetition.class.getName() + ".iterate";

    /** The agent's own folder. */
    static final String FOLDER = "where";

    /** The folder of what lived after the last iteration. */
    static final String LIVES = "lives";

    private Repetition() {}

    /** As often as that, or until the time is over; then the agent writes what lives. */
    static void run(Scenario scenario, long times, int seconds, Path folder) throws Throwable {
        long deadline = System.nanoTime() + seconds * 1_000_000_000L;
        long done = 0;
        while (done < times && System.nanoTime() < deadline) {
            iterate(scenario);
            done++;
        }
        AgentOptions options = AgentOptions.into(folder.resolve(LIVES).toString())
                .with(AgentOptions.COMMAND, AgentOptions.DUMP)
                .with(AllocationFeature.NO_HEAP_DUMP, "true");
        // The agent's classes come from the boot loader here, started already; it asks for nothing but the options.
        for (Method method : AgentSession.class.getMethods()) {
            if (method.getName().equals("start")) {
                method.invoke(null, options.toString(), null, true);
            }
        }
        AllocationSites.write(folder, done);
    }

    private static void iterate(Scenario scenario) throws Throwable {
        scenario.run();
    }
}

package org.steadyplot.memory;

import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;

/** Reads the figures of a process and all its descendants, as often as it is asked. Not for several threads. */
public final class ProcessTreeReader {
    private final ProcFs proc = new ProcFs();
    private final long root;
    private final ProcessTree tree;

    public ProcessTreeReader(long root) {
        this.root = root;
        this.tree = new ProcessTree(proc, root);
    }

    /** The process first, then its descendants in order of their depth; none once it has ended. */
    public List<ProcessFigures> read() {
        List<ProcessFigures> found = new ArrayList<>();
        add(root, found);
        if (!found.isEmpty()) {
            for (long pid : tree.descendants()) {
                add(pid, found);
            }
        }
        return found;
    }

    private void add(long pid, List<ProcessFigures> found) {
        long rss;
        try {
            rss = proc.memory(pid, MemoryMetric.RSS);
        } catch (AccessDeniedException e) {
            rss = -1;
        }
        String name = proc.name(pid);
        if (rss != ProcFs.GONE && rss != 0 && name != null) {
            found.add(new ProcessFigures(pid, name, rss, proc.threads(pid), proc.files(pid)));
        }
    }
}

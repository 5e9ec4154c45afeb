package org.steadyplot.memory.heap;

import java.nio.file.Path;
import org.steadyplot.memory.MemoryException;

/**
 * Reads HotSpot's heap dumps (HPROF 1.0.1 and 1.0.2, ids of 4 and 8 bytes), in two sequential readings and without an object per object of
 * the dump. Memory at the most: 110 bytes for each object and 10 for each reference of the dump, about a third of it after the paths are known; the
 * file itself is never held.
 */
public final class HeapDump {
    private static final int BUFFER = 1 << 20;
    private static final int SMALL_BUFFER = 1 << 13;

    private HeapDump() {}

    /**
     * Reads the dump; the graph reads names and values from the file until it is closed.
     *
     * @throws MemoryException when the file is no heap dump of HotSpot, cut off or damaged (the message tells where), or needs more memory than
     *     there is
     */
    public static HeapGraph read(Path file) {
        DumpInput names = new DumpInput(file, SMALL_BUFFER);
        try (DumpInput in = new DumpInput(file, BUFFER)) {
            return read(in, names);
        } catch (OutOfMemoryError e) {
            names.close();
            throw tooLarge(file.toString(), names.size());
        } catch (RuntimeException e) {
            names.close();
            throw e;
        }
    }

    private static HeapGraph read(DumpInput in, DumpInput names) {
        Index index = new Index(in);
        names.idSize(in.idSize());
        IdTable objects = index.objects();
        HeapClasses classes = new HeapClasses(index, objects, names);
        Edges edges = new Edges(in, objects, classes);
        ObjectLayout layout = ObjectLayout.guess(objects, classes, edges, in.idSize());
        return new HeapGraph(names, index, objects, classes, edges, layout);
    }

    static MemoryException tooLarge(String file, long bytes) {
        return new MemoryException(
                "Heap dump " + file + " (" + bytes + " bytes) needs more memory than this Java process may use ("
                        + (Runtime.getRuntime().maxMemory() >> 20) + " MiB): give it more with -Xmx");
    }
}

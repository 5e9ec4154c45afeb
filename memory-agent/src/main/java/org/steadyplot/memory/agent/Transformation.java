package org.steadyplot.memory.agent;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.steadyplot.memory.agent.allocation.AllocationFeature;
import org.steadyplot.memory.agent.allocation.Allocations;

/** Passes each class through the features that it concerns. A class that cannot be changed is left as it is, with a note. */
final class Transformation implements ClassFileTransformer {
    private static final String OWN = "org/steadyplot/memory/agent/";

    private final List<AgentFeature> features;

    private final boolean hooksAllocations;

    Transformation(List<AgentFeature> features) {
        this.features = features;
        boolean found = false;
        for (AgentFeature feature : features) {
            found |= feature instanceof AllocationFeature;
        }
        hooksAllocations = found;
    }

    @Override
    public byte @Nullable [] transform(
            @Nullable ClassLoader loader,
            @Nullable String name,
            @Nullable Class<?> redefined,
            @Nullable ProtectionDomain domain,
            byte[] bytecode) {
        if (name == null || name.startsWith(OWN)) {
            return null;
        }
        long saved = hooksAllocations ? Allocations.pause() : 0;
        try {
            var concerned = new ArrayList<AgentFeature>();
            for (AgentFeature feature : features) {
                if (feature.concerns(name, loader, bytecode)) {
                    concerned.add(feature);
                }
            }
            return concerned.isEmpty() ? null : change(name, bytecode, concerned);
        } catch (Throwable failure) {
            AgentSession.note("class " + name.replace('/', '.') + " is left as it is: " + failure);
            return null;
        } finally {
            if (hooksAllocations) {
                Allocations.resume(saved);
            }
        }
    }

    private static byte[] change(String name, byte[] bytecode, List<AgentFeature> concerned) {
        var reader = new ClassReader(bytecode);
        boolean simple = true;
        for (AgentFeature feature : concerned) {
            simple &= feature.keepsFrames();
        }
        var writer = new ClassWriter(reader, simple ? 0 : ClassWriter.COMPUTE_MAXS);
        ClassVisitor visitor = writer;
        for (AgentFeature feature : concerned) {
            visitor = feature.visitor(name, visitor);
        }
        reader.accept(visitor, simple ? 0 : ClassReader.EXPAND_FRAMES);
        return writer.toByteArray();
    }

    /** Whether a class that is loaded already is one that a feature wants to change. */
    boolean wants(Class<?> type) {
        String name = type.getName().replace('.', '/');
        if (type.isArray() || type.isHidden() || name.startsWith(OWN)) {
            return false;
        }
        for (AgentFeature feature : features) {
            if (feature.concerns(name, type.getClassLoader(), new byte[0])) {
                return true;
            }
        }
        return false;
    }
}

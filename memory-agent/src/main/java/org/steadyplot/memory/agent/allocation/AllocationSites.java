package org.steadyplot.memory.agent.allocation;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;

/**
 * Which classes and calls are allocations. Each object is counted once: where the JDK's classes have hooks, a copy made by {@code Arrays.copyOf}
 * is counted inside, but for the two methods that the JIT compiler replaces by code of its own, which are counted where they are called.
 */
final class AllocationSites {
    static final String HOOKS = "org/steadyplot/memory/agent/allocation/Allocations";

    /** What the hooks themselves stand on, what only serves the starting of code, and what never allocates. */
    private static final String[] LEFT_ALONE = {
        "java/lang/invoke/",
        "java/lang/ref/",
        "java/lang/module/",
        "java/lang/constant/",
        "java/lang/runtime/",
        "java/lang/classfile/",
        "java/lang/instrument/",
        "jdk/internal/",
        "jdk/jfr/",
        "sun/instrument/",
        "sun/invoke/",
        "sun/launcher/",
        "sun/reflect/",
        "sun/security/",
        "sun/util/",
        "org/steadyplot/memory/agent/",
    };

    /** Of java.lang the rest is left alone. */
    private static final Set<String> LANG = Set.of(
            "AbstractStringBuilder",
            "Boolean",
            "Byte",
            "Character",
            "ClassLoader",
            "Double",
            "Enum",
            "Float",
            "Integer",
            "Iterable",
            "Long",
            "OutOfMemoryError",
            "Process",
            "ProcessBuilder",
            "ProcessImpl",
            "Short",
            "String",
            "StringBuffer",
            "StringBuilder",
            "StringCoding",
            "StringConcatHelper",
            "StringLatin1",
            "StringUTF16",
            "Thread",
            "reflect/Array",
            "reflect/Constructor");

    private static final String COPY_OF = "([Ljava/lang/Object;ILjava/lang/Class;)[Ljava/lang/Object;";
    private static final String COPY_OF_RANGE = "([Ljava/lang/Object;IILjava/lang/Class;)[Ljava/lang/Object;";

    private final boolean applicationOnly;
    private final @Nullable ClassLoader platform = ClassLoader.getPlatformClassLoader();
    private final Map<String, Integer> numbers = new ConcurrentHashMap<>();
    private final AtomicInteger next = new AtomicInteger(1);

    AllocationSites(boolean applicationOnly) {
        this.applicationOnly = applicationOnly;
    }

    boolean isHooked(String name, @Nullable ClassLoader loader) {
        if (name.equals("java/lang/OutOfMemoryError")
                || name.equals("java/lang/Thread")
                || name.equals("java/nio/DirectByteBuffer")) {
            return true;
        }
        if (applicationOnly && (loader == null || loader == platform)) {
            return false;
        }
        if (name.startsWith("java/lang/")) {
            int end = name.indexOf('$');
            return LANG.contains(name.substring("java/lang/".length(), end < 0 ? name.length() : end))
                    && !name.startsWith("java/lang/Thread$");
        }
        for (String prefix : LEFT_ALONE) {
            if (name.startsWith(prefix)) {
                return false;
            }
        }
        return true;
    }

    /** The methods that are counted by their callers. */
    boolean isLeftAlone(String type, String method, String descriptor) {
        return type.equals("java/util/Arrays") && isCopyOfIntrinsic(method, descriptor);
    }

    private static boolean isCopyOfIntrinsic(String method, String descriptor) {
        return method.equals("copyOf") && descriptor.equals(COPY_OF)
                || method.equals("copyOfRange") && descriptor.equals(COPY_OF_RANGE);
    }

    /** Whether a method makes an object where no hook can be. */
    boolean isAllocator(String type, String method, String descriptor) {
        return switch (type) {
            case "java/util/Arrays" -> isCopyOfIntrinsic(method, descriptor);
            case "java/lang/reflect/Array" ->
                method.equals("newArray")
                        || method.equals("multiNewArray")
                        || applicationOnly && method.equals("newInstance");
            case "sun/misc/Unsafe" -> applicationOnly && method.equals("allocateInstance");
            case "jdk/internal/misc/Unsafe" ->
                method.equals("allocateInstance") || method.equals("allocateUninitializedArray");
            case "jdk/internal/reflect/ConstructorAccessor" -> method.equals("newInstance");
            case "java/lang/reflect/Constructor" -> applicationOnly && method.equals("newInstance");
            default -> false;
        };
    }

    /** Whether a copy is made by a method of the JDK, and only the application has hooks. */
    boolean isCopyByCaller(String type, String method, String descriptor) {
        return applicationOnly
                && type.equals("java/util/Arrays")
                && (method.equals("copyOf") || method.equals("copyOfRange"))
                && !isCopyOfIntrinsic(method, descriptor);
    }

    /** Whether strings are joined here, and only the application has hooks. */
    boolean isConcatByCaller(Handle bootstrap) {
        return applicationOnly && bootstrap.getOwner().equals("java/lang/invoke/StringConcatFactory");
    }

    /** The number of a class by its name; number 0 is for all that come when numbers have run out. */
    int number(String type) {
        Integer known = numbers.get(type);
        if (known == null) {
            int number = next.getAndIncrement();
            known = number < Allocations.types() ? number : 0;
            Integer other = numbers.putIfAbsent(type, known);
            known = other == null ? known : other;
        }
        return known;
    }
}

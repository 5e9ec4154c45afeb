package org.steadyplot.memory.heap;

/** Why the virtual machine keeps an object without being referred to by another. */
public enum RootKind {
    /** A static field of a class. */
    STATIC_FIELD("static field"),
    /** A class, or what a class keeps besides its static fields. */
    CLASS("class"),
    /** A value in a thread's map of thread locals. */
    THREAD_LOCAL("ThreadLocal"),
    /** A running thread. */
    THREAD("thread"),
    /** A local variable of a Java method that is running. */
    LOCAL_VARIABLE("local variable"),
    JNI_LOCAL("JNI local"),
    JNI_GLOBAL("JNI global"),
    NATIVE_STACK("native stack"),
    /** An object that a thread holds locked. */
    MONITOR("monitor"),
    UNKNOWN("virtual machine");

    private final String words;

    RootKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Kinds that pass when a method returns; a longer-living holder is looked for first. */
    boolean passing() {
        return switch (this) {
            case LOCAL_VARIABLE, JNI_LOCAL, NATIVE_STACK, MONITOR, UNKNOWN -> true;
            default -> false;
        };
    }
}

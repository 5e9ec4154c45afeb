/** Marks in a program for the memory tools. Needs nothing but {@code java.base}; safe in production code. */
@org.jspecify.annotations.NullMarked
module org.steadyplot.memory.api {
    requires static org.jspecify;

    exports org.steadyplot.memory.api;
}

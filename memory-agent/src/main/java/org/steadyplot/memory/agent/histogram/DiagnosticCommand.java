package org.steadyplot.memory.agent.histogram;

import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import javax.management.JMException;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * The commands of {@code jcmd}, from inside. The class behind the platform's MBean is called directly where the module system lets us: it spares
 * the start of an MBean server, which costs a tenth of a second and some megabytes in the measured program.
 */
public final class DiagnosticCommand {
    private static final String INTERNAL = "com.sun.management.internal.";

    /** Before JDK 18 it is the 16th call of a method by reflection for which a class is generated. */
    private static final int CALLS_UNTIL_GENERATED = 20;

    private static final @Nullable Direct DIRECT = Direct.find();

    private DiagnosticCommand() {}

    /**
     * Runs a command without arguments; its output.
     *
     * @throws IllegalStateException if this JVM does not know the command, or answers none
     */
    public static String run(String command) {
        Direct direct = DIRECT;
        return direct == null ? throughBean(command) : direct.run(command);
    }

    /** Lets the JDK generate now the classes that it will for further calls, so that they are not counted as the program's later on. */
    public static void warmUp() {
        for (int i = 0; DIRECT != null && i < CALLS_UNTIL_GENERATED; i++) {
            String unused = run("VM.uptime");
        }
    }

    /** The method behind the bean. */
    private record Direct(Object bean, Method execute) {
        static @Nullable Direct find() {
            try {
                // Loads the native library that the method is in.
                Class.forName(INTERNAL + "PlatformMBeanProviderImpl");
                Class<?> type = Class.forName(INTERNAL + "DiagnosticCommandImpl");
                Method bean = type.getDeclaredMethod("getDiagnosticCommandMBean");
                bean.setAccessible(true);
                Method execute = type.getDeclaredMethod("executeDiagnosticCommand", String.class);
                execute.setAccessible(true);
                Object there = bean.invoke(null);
                return there == null ? null : new Direct(there, execute);
            } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
                return null;
            }
        }

        String run(String command) {
            try {
                return String.valueOf(execute.invoke(bean, command));
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof LinkageError) {
                    return throughBean(command);
                }
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw unanswered(command, e);
            } catch (IllegalAccessException e) {
                return throughBean(command);
            }
        }
    }

    /** Commands appear as operations in camel case: {@code GC.class_histogram} as {@code gcClassHistogram}. */
    private static String throughBean(String command) {
        var operation = new StringBuilder();
        boolean upper = false;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            if (c == '.' || c == '_') {
                upper = true;
            } else {
                boolean first = command.indexOf('.') > i;
                operation.append(first ? Character.toLowerCase(c) : upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        try {
            Object answer = ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=DiagnosticCommand"),
                            operation.toString(),
                            new Object[] {new String[0]},
                            new String[] {String[].class.getName()});
            return String.valueOf(answer);
        } catch (JMException | RuntimeException e) {
            throw unanswered(command, e);
        }
    }

    private static IllegalStateException unanswered(String command, Exception cause) {
        return new IllegalStateException("this JVM does not answer " + command, cause);
    }
}

package org.steadyplot.memory.agent.histogram;

import java.lang.management.ManagementFactory;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * The commands of {@code jcmd}, from inside. The class behind the platform's MBean is called directly where the module system lets us: it spares
 * the start of an MBean server, which costs a tenth of a second and some megabytes in the measured program.
 */
final class DiagnosticCommand {
    private static final String BEHIND_THE_BEAN = "com.sun.management.internal.DiagnosticCommandImpl";

    private DiagnosticCommand() {}

    /** Runs a command without arguments; its output. */
    static String run(String command) {
        try {
            return direct(command);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            return throughBean(command);
        }
    }

    private static String direct(String command) throws ReflectiveOperationException {
        Class<?> type = Class.forName(BEHIND_THE_BEAN);
        Method bean = type.getDeclaredMethod("getDiagnosticCommandMBean");
        bean.setAccessible(true);
        Method execute = type.getDeclaredMethod("executeDiagnosticCommand", String.class);
        execute.setAccessible(true);
        try {
            return (String) execute.invoke(bean.invoke(null), command);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e;
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
        } catch (JMException e) {
            throw new IllegalStateException("this JVM does not answer " + command, e);
        }
    }
}

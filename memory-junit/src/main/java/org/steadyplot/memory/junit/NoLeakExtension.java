package org.steadyplot.memory.junit;

import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionConfigurationException;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.ReflectionSupport;
import org.steadyplot.memory.verdict.Status;
import org.steadyplot.memory.verdict.Verdict;

/** {@link NoLeak}: in the test's JVM it starts a fork instead of the body; in the fork it repeats the body. */
final class NoLeakExtension implements InvocationInterceptor {
    private static final String ENGINE = "[engine:junit-jupiter]";

    /** JUnit's parameters that change how a test is made; a fork can't list them by itself. */
    private static final List<String> PARAMETERS = List.of(
            "junit.jupiter.testinstance.lifecycle.default",
            "junit.jupiter.extensions.autodetection.enabled",
            "junit.jupiter.extensions.autodetection.include",
            "junit.jupiter.extensions.autodetection.exclude",
            "junit.jupiter.conditions.deactivate",
            "junit.jupiter.tempdir.cleanup.mode.default",
            "junit.jupiter.tempdir.factory.default");

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        body(invocation, call, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        body(invocation, call, context);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        aroundBody(invocation);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        aroundBody(invocation);
    }

    @Override
    public void interceptDynamicTest(
            Invocation<Void> invocation, DynamicTestInvocationContext call, ExtensionContext context) {
        invocation.skip();
        throw new ExtensionConfigurationException(
                "@NoLeak cannot repeat dynamic tests; call Leaks.assertNone in their bodies instead.");
    }

    private static void body(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
            throws Throwable {
        invocation.skip();
        Path fork = fork();
        if (fork != null) {
            Request request = Request.read(fork);
            Method method = call.getExecutable();
            Object target = call.getTarget().orElse(null);
            Object[] arguments = call.getArguments().toArray();
            ForkedScenario.measure(() -> ReflectionSupport.invokeMethod(method, target, arguments), request, fork);
            return;
        }
        Verdict verdict = measured(call.getExecutable(), context);
        if (verdict.status() == Status.INCONCLUSIVE) {
            System.getLogger(NoLeak.class.getName())
                    .log(System.Logger.Level.WARNING, name(context) + ": " + verdict.sentence());
        }
        context.publishReportEntry("leaks", verdict.sentence());
    }

    private static Verdict measured(Method method, ExtensionContext context) throws Throwable {
        Class<?> type = context.getRequiredTestClass();
        ClassLoader loader = type.getClassLoader();
        if (!ClassSources.canRunTests(loader)) {
            throw new ExtensionConfigurationException(
                    "@NoLeak runs its test by JUnit in another JVM, but the launcher of JUnit is not to be found. Add"
                            + " org.junit.platform:junit-platform-launcher to the test scope, or call Leaks.assertNone in"
                            + " the test's body.");
        }
        int engine = context.getUniqueId().lastIndexOf(ENGINE);
        if (engine < 0) {
            throw new ExtensionConfigurationException("@NoLeak knows tests of junit-jupiter, not "
                    + context.getUniqueId() + "; call Leaks.assertNone in the test's body.");
        }
        Properties parameters = new Properties();
        for (String parameter : PARAMETERS) {
            context.getConfigurationParameter(parameter).ifPresent(value -> parameters.setProperty(parameter, value));
        }
        NoLeakOptions options = NoLeakOptions.of(annotation(method, type));
        return new LeakTest(name(context), options, loader)
                .test(context.getUniqueId().substring(engine), parameters);
    }

    private static NoLeak annotation(Method method, Class<?> type) {
        Optional<NoLeak> found = AnnotationSupport.findAnnotation(method, NoLeak.class);
        for (Class<?> at = type; found.isEmpty() && at != null; at = at.getEnclosingClass()) {
            found = AnnotationSupport.findAnnotation(at, NoLeak.class);
        }
        return found.orElseThrow(() -> new ExtensionConfigurationException(
                "NoLeakExtension is registered on " + method + ", which has no @NoLeak; annotate it."));
    }

    /** Class and method; an invocation of a parameterised test has its number, too. */
    private static String name(ExtensionContext context) {
        String name = context.getRequiredTestClass().getName().replace('$', '.') + "."
                + context.getRequiredTestMethod().getName();
        String id = context.getUniqueId();
        int number = id.lastIndexOf("invocation:#");
        return number < 0 ? name : name + "-" + id.substring(number + "invocation:#".length(), id.length() - 1);
    }

    /** What surrounds the body belongs where the body is. */
    private static void aroundBody(Invocation<Void> invocation) throws Throwable {
        if (fork() == null) {
            invocation.skip();
        } else {
            invocation.proceed();
        }
    }

    private static @Nullable Path fork() {
        String folder = System.getProperty(Request.FOLDER);
        return folder == null ? null : Path.of(folder);
    }
}

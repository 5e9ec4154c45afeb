package org.steadyplot.memory.junit;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Properties;

/** Main class of a forked JVM: {@code ForkMain FOLDER}; what it finds goes into the folder. */
final class ForkMain {
    private ForkMain() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        InputStream parent = System.in;
        System.setIn(InputStream.nullInputStream());
        Request request = Request.read(folder);
        request.properties().forEach((name, value) -> System.setProperty((String) name, (String) value));
        System.setProperty(Request.FOLDER, folder.toString());
        Watch.parent(parent);
        Watch.deadline(folder, request.options().seconds());
        try {
            switch (request.task()) {
                case TEST -> ForkedTest.run(request.test(), folder);
                case SCENARIO -> ForkedScenario.run(request, folder);
                case TRUST -> Trust.measure(folder, request.options());
            }
        } catch (Throwable e) {
            Failure.write(folder, Failure.Kind.BROKEN, e);
        }
        Properties done = new Properties();
        PropertyFiles.write(folder.resolve(Fork.DONE), done);
        System.exit(0);
    }
}

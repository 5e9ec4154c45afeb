package org.steadyplot.memory.agent;

import java.io.File;
import java.io.IOException;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import org.jspecify.annotations.Nullable;

/** The main class that a jar's manifest names. */
final class JarMain {
    private JarMain() {}

    /** Internal name of the main class of a command that starts with a jar's path, or null where it cannot be told. */
    static @Nullable String of(String command) {
        // The path may hold blanks and is followed by arguments, so the shortest part that is a file is taken.
        int end = command.indexOf(".jar");
        while (end >= 0) {
            var file = new File(command.substring(0, end + 4));
            if (file.isFile()) {
                return read(file);
            }
            end = command.indexOf(".jar", end + 4);
        }
        return null;
    }

    private static @Nullable String read(File file) {
        try (JarFile jar = new JarFile(file)) {
            Manifest manifest = jar.getManifest();
            String name = manifest == null ? null : manifest.getMainAttributes().getValue(Attributes.Name.MAIN_CLASS);
            return name == null ? null : name.strip().replace('.', '/');
        } catch (IOException e) {
            return null;
        }
    }
}

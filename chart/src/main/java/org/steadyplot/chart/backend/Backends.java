package org.steadyplot.chart.backend;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.ChartException;

/** The output formats on the class or module path. */
public final class Backends {
    private static final String DEFAULT_FORMAT = "png";

    private final List<Backend> backends;

    private Backends(List<Backend> backends) {
        this.backends = backends;
    }

    /** Finds all backends. */
    public static Backends load() {
        List<Backend> found = new ArrayList<>();
        for (Backend backend : ServiceLoader.load(Backend.class, Backend.class.getClassLoader())) {
            found.add(backend);
        }
        return new Backends(List.copyOf(found));
    }

    public List<Backend> all() {
        return backends;
    }

    /** The format asked for, else the suffix of the file, else png. */
    public String formatOf(@Nullable Path path, @Nullable String asked) {
        if (asked != null) {
            return asked.toLowerCase(Locale.ROOT);
        }
        Path name = path == null ? null : path.getFileName();
        int dot = name == null ? -1 : name.toString().lastIndexOf('.');
        return name == null || dot <= 0
                ? DEFAULT_FORMAT
                : name.toString().substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * The backend that writes a format.
     *
     * @throws ChartException if there is none; the message lists the known ones
     */
    public Backend forFormat(String format) {
        List<String> known = new ArrayList<>();
        for (Backend backend : backends) {
            if (backend.formats().contains(format)) {
                return backend;
            }
            known.addAll(backend.formats());
        }
        throw new ChartException(
                ChartException.Code.UNKNOWN_FORMAT,
                "no backend writes the format '" + format + "'; known are " + String.join(", ", known));
    }
}

package org.steadyplot.memory.junit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.steadyplot.memory.verdict.Collector;
import org.steadyplot.memory.verdict.Conditions;
import org.steadyplot.memory.verdict.Curve;
import org.steadyplot.memory.verdict.Metric;

/** What was measured, as two files of a folder: {@code checkpoints.tsv} and {@code measured.properties}. */
final class Series {
    static final String TABLE = "checkpoints.tsv";
    private static final String FACTS = "measured.properties";

    private Series() {}

    static void write(Path folder, Measured measured) throws IOException {
        StringBuilder text = new StringBuilder("iteration");
        for (Curve curve : measured.curves()) {
            text.append('\t').append(curve.metric().name().toLowerCase(Locale.ROOT));
        }
        text.append('\n');
        for (int i = 0; i < measured.checkpoints(); i++) {
            text.append((long) measured.curves().get(0).x()[i]);
            for (Curve curve : measured.curves()) {
                text.append('\t').append((long) curve.y()[i]);
            }
            text.append('\n');
        }
        Files.writeString(folder.resolve(TABLE), text, StandardCharsets.UTF_8);
        Properties facts = new Properties();
        facts.setProperty("collector", measured.conditions().collector().name());
        facts.setProperty("forced", Boolean.toString(measured.conditions().forced()));
        facts.setProperty("each", Integer.toString(measured.each()));
        facts.setProperty("iterations", Long.toString(measured.iterations()));
        facts.setProperty("collections", Long.toString(measured.collections()));
        facts.setProperty("millis", Long.toString(measured.millis()));
        facts.setProperty("end", measured.end().name());
        PropertyFiles.write(folder.resolve(FACTS), facts);
    }

    static boolean in(Path folder) {
        return Files.isRegularFile(folder.resolve(FACTS));
    }

    static Measured read(Path folder) throws IOException {
        Properties facts = PropertyFiles.read(folder.resolve(FACTS));
        return new Measured(
                curves(folder.resolve(TABLE)),
                new Conditions(
                        Collector.valueOf(facts.getProperty("collector")),
                        Boolean.parseBoolean(facts.getProperty("forced"))),
                Integer.parseInt(facts.getProperty("each")),
                Long.parseLong(facts.getProperty("iterations")),
                Long.parseLong(facts.getProperty("collections")),
                Long.parseLong(facts.getProperty("millis")),
                Measured.End.valueOf(facts.getProperty("end")));
    }

    private static List<Curve> curves(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        String[] header = lines.get(0).split("\t");
        double[][] columns = new double[header.length][lines.size() - 1];
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t");
            for (int j = 0; j < header.length; j++) {
                columns[j][i - 1] = Double.parseDouble(cells[j]);
            }
        }
        List<Curve> curves = new ArrayList<>();
        for (int j = 1; j < header.length; j++) {
            curves.add(new Curve(Metric.valueOf(header[j].toUpperCase(Locale.ROOT)), columns[0], columns[j]));
        }
        return curves;
    }
}

package org.steadyplot.chart.date;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.steadyplot.chart.tick.AxisView;
import org.steadyplot.chart.tick.Formatter;
import org.steadyplot.chart.tick.TickLabels;

/**
 * Dates without what they have in common, which stands once at the end of the axis. The level is the finest of year, month, day, hour, minute
 * and second that differs.
 *
 * @param zone whose clocks are read
 * @param formats of a tick, one a level
 * @param zeroFormats of a tick where the level begins anew, such as a January among months
 * @param offsetFormats of what the ticks have in common
 * @param showOffset whether that is shown at all
 */
public record ConciseDateFormatter(
        ZoneId zone,
        List<DateFormat> formats,
        List<DateFormat> zeroFormats,
        List<DateFormat> offsetFormats,
        boolean showOffset)
        implements Formatter {
    private static final int LEVELS = 6;
    private static final int SECONDS = 5;

    /** @throws IllegalArgumentException unless there are six of each formats */
    public ConciseDateFormatter {
        formats = List.copyOf(formats);
        zeroFormats = List.copyOf(zeroFormats);
        offsetFormats = List.copyOf(offsetFormats);
        if (formats.size() != LEVELS || zeroFormats.size() != LEVELS || offsetFormats.size() != LEVELS) {
            throw new IllegalArgumentException(
                    "a ConciseDateFormatter needs a format for year, month, day, hour, minute and second of each kind");
        }
    }

    /** By the clocks of UTC. */
    public ConciseDateFormatter() {
        this(ZoneOffset.UTC);
    }

    public ConciseDateFormatter(ZoneId zone) {
        this(
                zone,
                formats("%Y", "%b", "%d", "%H:%M", "%H:%M", "%S.%f"),
                formats("", "%Y", "%b", "%b-%d", "%H:%M", "%H:%M"),
                formats("", "%Y", "%Y-%b", "%Y-%b-%d", "%Y-%b-%d", "%Y-%b-%d %H:%M"),
                true);
    }

    private static List<DateFormat> formats(String... formats) {
        DateFormat[] parsed = new DateFormat[formats.length];
        for (int i = 0; i < parsed.length; i++) {
            parsed[i] = DateFormat.of(formats[i]);
        }
        return List.of(parsed);
    }

    @Override
    public TickLabels format(double[] ticks, AxisView view) {
        String[] labels = new String[ticks.length];
        LocalDateTime[] times = new LocalDateTime[ticks.length];
        for (int i = 0; i < times.length; i++) {
            LocalDateTime time = Dates.wallTime(ticks[i], zone);
            if (time == null) {
                return new DateFormatter(formats.get(0), zone).format(ticks, view);
            }
            times[i] = time;
        }
        if (times.length == 0) {
            return new TickLabels(labels, "");
        }
        int level = level(times);
        for (int i = 0; i < labels.length; i++) {
            labels[i] =
                    (begins(times[i], level) ? zeroFormats : formats).get(level).format(times[i], zone);
        }
        if (level == SECONDS) {
            stripZeros(labels);
        }
        boolean offset = showOffset && !(level < 2 && differs(times, level) && anyFirst(times, level));
        return new TickLabels(labels, offset ? offsetFormats.get(level).format(times[times.length - 1], zone) : "");
    }

    private static int level(LocalDateTime[] times) {
        for (int level = SECONDS; level >= 0; level--) {
            if (differs(times, level)) {
                return level;
            }
        }
        return SECONDS;
    }

    private static boolean differs(LocalDateTime[] times, int level) {
        for (LocalDateTime time : times) {
            if (field(time, level) != field(times[0], level)) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyFirst(LocalDateTime[] times, int level) {
        for (LocalDateTime time : times) {
            if (field(time, level) == 1) {
                return true;
            }
        }
        return false;
    }

    private static int field(LocalDateTime time, int level) {
        return switch (level) {
            case 0 -> time.getYear();
            case 1 -> time.getMonthValue();
            case 2 -> time.getDayOfMonth();
            case 3 -> time.getHour();
            case 4 -> time.getMinute();
            default -> time.getSecond();
        };
    }

    private static boolean begins(LocalDateTime time, int level) {
        if (level == SECONDS) {
            return time.getSecond() == 0 && time.getNano() < 1000;
        }
        return field(time, level) == (level == 1 || level == 2 ? 1 : 0);
    }

    /** Takes from fractions of seconds the zeros that end all of them. */
    private static void stripZeros(String[] labels) {
        int zeros = Integer.MAX_VALUE;
        for (String label : labels) {
            if (label.indexOf('.') >= 0) {
                int end = label.length();
                while (label.charAt(end - 1) == '0') {
                    end--;
                }
                zeros = Math.min(zeros, label.length() - end);
            }
        }
        for (int i = 0; i < labels.length && zeros != Integer.MAX_VALUE; i++) {
            if (labels[i].indexOf('.') >= 0) {
                String kept = labels[i].substring(0, labels[i].length() - zeros);
                labels[i] = kept.endsWith(".") ? kept.substring(0, kept.length() - 1) : kept;
            }
        }
    }
}

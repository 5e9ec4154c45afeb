package org.steadyplot.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.steadyplot.memory.RecordingFiles;
import picocli.CommandLine.Model.CommandSpec;

/** {@code steadyplot memory list}, {@code rm} and {@code clean}: the recordings of the working folder. */
final class MemoryFilesCommands {
    private MemoryFilesCommands() {}

    static CommandSpec list(Console console, RecordingFiles files) {
        return MemoryCommand.command(
                arguments -> {
                    List<Path> all = files.all();
                    for (int i = 0; i < all.size(); i++) {
                        console.out().println(i + " " + all.get(i) + " " + time(RecordingFiles.stampOf(all.get(i))));
                    }
                    return Exit.DONE;
                },
                "Lists the recordings of the working folder (mprofile_*.dat), oldest first, with their numbers.");
    }

    /** {@code YYYYMMDDhhmmss} as mprof's {@code h:m:s d/m/y}. */
    private static String time(String stamp) {
        if (stamp.length() != stamp.codePointCount(0, stamp.length())) {
            return "";
        }
        return stamp.substring(8, 10) + ":" + stamp.substring(10, 12) + ":" + stamp.substring(12) + " "
                + stamp.substring(6, 8) + "/" + stamp.substring(4, 6) + "/" + stamp.substring(0, 4);
    }

    static CommandSpec remove(Console console, RecordingFiles files) {
        CommandSpec spec = MemoryCommand.command(
                arguments -> {
                    List<String> words = MemoryCommand.recordings(arguments);
                    if (words.isEmpty()) {
                        throw new CommandException(
                                Exit.USAGE, "remove what? Give a file, or a number of 'memory list'");
                    }
                    return remove(files.resolve(words), Commands.has(arguments, "--dry-run"), console);
                },
                "Removes recordings and what belongs to them: mprof's companion file and the side folder.",
                "Examples:",
                "  steadyplot memory rm 0 1",
                "  steadyplot memory rm --dry-run -1");
        MemoryCommand.addRecordings(spec, "Recordings; 0 is the oldest of the folder, -1 the newest.");
        addDryRun(spec);
        return spec;
    }

    static CommandSpec clean(Console console, RecordingFiles files) {
        CommandSpec spec = MemoryCommand.command(
                arguments -> remove(files.all(), Commands.has(arguments, "--dry-run"), console),
                "Removes all recordings of the working folder (mprofile_*.dat) and what belongs to them.");
        addDryRun(spec);
        return spec;
    }

    private static void addDryRun(CommandSpec spec) {
        spec.addOption(Commands.flag("Only show what would be removed.", "--dry-run"));
    }

    private static int remove(List<Path> recordings, boolean dryRun, Console console) throws IOException {
        List<Path> all = RecordingFiles.withCompanions(recordings);
        if (dryRun) {
            console.out().println("Files to be removed: ");
            all.forEach(console.out()::println);
        } else {
            RecordingFiles.remove(all);
        }
        return Exit.DONE;
    }
}

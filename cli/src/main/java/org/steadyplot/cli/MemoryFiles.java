package org.steadyplot.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.steadyplot.batch.OutputFiles;
import org.steadyplot.memory.Recording;
import org.steadyplot.memory.RecordingFiles;
import picocli.CommandLine.ParseResult;

/** The recordings that a command is to show. */
final class MemoryFiles {
    private final Console console;
    private final RecordingFiles files;

    MemoryFiles(Console console, RecordingFiles files) {
        this.console = console;
        this.files = files;
    }

    /** Those that were named, or else the newest of the folder. */
    List<Path> chosen(ParseResult arguments) throws IOException {
        List<String> words = MemoryCommand.recordings(arguments);
        if (!words.isEmpty()) {
            return files.resolve(words);
        }
        Path newest = files.newest();
        console.err().println("Using last profile data: " + newest);
        return List.of(newest);
    }

    /** Reads a recording that has samples. */
    Recording read(Path file) {
        Recording recording;
        try {
            recording = Recording.read(file);
        } catch (IOException e) {
            throw new CommandException(Exit.USAGE, file + ": cannot be read: " + OutputFiles.reason(e), e);
        }
        if (recording.memory().isEmpty()) {
            throw new CommandException(
                    Exit.USAGE,
                    file + ": no memory usage in it (no MEM record); it is empty or not a recording of mprof");
        }
        return recording;
    }
}

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Decodes every PNG below a folder with the JDK's own reader: {@code java DecodePng.java FOLDER [EXPECTED_FILES]}. */
class DecodePng {
    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        ImageIO.setUseCache(false);
        List<Path> files;
        try (Stream<Path> all = Files.walk(Path.of(args[0]))) {
            files = all.filter(path -> path.toString().endsWith(".png")).sorted().toList();
        }
        files.forEach(DecodePng::decode);
        long drawn = files.stream().filter(path -> !path.toString().contains("_run")).count();
        if (files.isEmpty() || (args.length > 1 && drawn != Long.parseLong(args[1]))) {
            throw new IllegalStateException("found " + drawn + " files outside _run");
        }
        System.out.println(files.size() + " PNG files decoded by ImageIO");
    }

    private static void decode(Path file) {
        try {
            if (ImageIO.read(file.toFile()) == null) {
                throw new IOException(file + ": no PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ": " + e.getMessage(), e);
        }
    }
}

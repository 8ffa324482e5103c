package vn.motcua._data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The project's own seeds, as files. */
public final class Seeds {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Seeds() {}

    /** The folder of the seeds. */
    public static Path folder() {
        return root().resolve("seeds");
    }

    /** The folder of the whole project. */
    public static Path root() {
        return Path.of(System.getProperty("motcua.root", "..")).toAbsolutePath().normalize();
    }

    /** Names of all seeded forms, without their ending. */
    public static List<String> forms() {
        return names("forms");
    }

    /** Names of all seeded procedures, without their ending. */
    public static List<String> procedures() {
        return names("procedures");
    }

    /** A file as a tree. */
    public static JsonNode read(String file) {
        return read(folder().resolve(file));
    }

    /** A file as a tree. */
    public static JsonNode read(Path file) {
        try {
            return JSON.readTree(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> names(String subfolder) {
        try (Stream<Path> files = Files.list(folder().resolve(subfolder))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - ".json".length()))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

package vn.motcua.platform.secret;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** The folder of the server's keys, inside its data; only the server's own user reads it. */
@Singleton
public class KeyFolder {

    private final Path folder;

    /** The one inside a server's data. */
    public KeyFolder(@Property(name = "motcua.data", defaultValue = ".motcua/data") String data) {
        folder = Path.of(data).resolve("keys");
    }

    /** The text of a file of this folder; made once, the first time it is asked for. */
    public String readOrCreate(String name, Supplier<String> content) {
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                create(file, content.get());
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the key file " + name + " cannot be read or made", e);
        }
    }

    /** Writes a file of this folder in the place of the one that is there. */
    public void replace(String name, String content) {
        remove(name);
        readOrCreate(name, () -> content);
    }

    /** Removes a file of this folder, if it is there. */
    public void remove(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("the key file " + name + " cannot be removed", e);
        }
    }

    /** Written aside first: whoever finds the file finds the whole of it, and two who make it agree on one. */
    private void create(Path file, String content) throws IOException {
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, "new", ".tmp");
        try {
            if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(aside, content, StandardCharsets.UTF_8);
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException otherWasFaster) {
            // Its file is the one that counts.
        } finally {
            Files.delete(aside);
        }
    }
}

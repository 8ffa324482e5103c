package vn.motcua.platform.web;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The built portal, read into memory once, when the first page is asked for. */
@Singleton
final class WebFiles {
    private static final String FOLDER = "META-INF/web";

    private volatile @Nullable Map<String, WebFile> files;

    /** The file of a path such as {@code /assets/app.js}. */
    Optional<WebFile> find(String path) {
        return Optional.ofNullable(files().get(path));
    }

    private Map<String, WebFile> files() {
        Map<String, WebFile> known = files;
        if (known == null) {
            known = load();
            files = known;
        }
        return known;
    }

    private static Map<String, WebFile> load() {
        URL folder = WebFiles.class.getClassLoader().getResource(FOLDER);
        if (folder == null) {
            // A quick build leaves the portal out; the API serves without it.
            return Map.of();
        }
        try {
            URI uri = folder.toURI();
            if ("jar".equals(uri.getScheme())) {
                try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                    return read(jar.getPath(FOLDER));
                }
            }
            return read(Path.of(uri));
        } catch (IOException broken) {
            throw new UncheckedIOException("The web portal's files cannot be read", broken);
        } catch (URISyntaxException never) {
            throw new IllegalStateException(never);
        }
    }

    private static Map<String, WebFile> read(Path folder) throws IOException {
        Map<String, byte[]> bytes = new HashMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                bytes.put("/" + folder.relativize(file), Files.readAllBytes(file));
            }
        }
        Map<String, WebFile> files = new HashMap<>();
        bytes.forEach((path, content) -> {
            if (!path.endsWith(".br") && !path.endsWith(".gz")) {
                files.put(path, WebFile.of(path, content, bytes.get(path + ".br"), bytes.get(path + ".gz")));
            }
        });
        return Map.copyOf(files);
    }
}

package vn.motcua.platform.migration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The migrations that come with the product, each database's in a folder of its own. */
final class MigrationFiles {
    /** The portal's. */
    static final String FOLDER = "db/migration";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private MigrationFiles() {}

    /** Their checksums by name of script, as Flyway counts them. */
    static Map<String, Integer> onClasspath(String folder) {
        return in(MigrationFiles.class.getClassLoader(), folder);
    }

    static Map<String, Integer> in(ClassLoader loader, String folder) {
        Map<String, Integer> checksums = new TreeMap<>();
        try {
            for (String script : scripts(loader.getResource(folder), folder)) {
                InputStream content = loader.getResourceAsStream(folder + "/" + script);
                if (content != null) {
                    checksums.put(script, checksum(content));
                }
            }
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException("The migrations cannot be read", unreadable);
        }
        return checksums;
    }

    private static List<String> scripts(@Nullable URL place, String folder) throws IOException, URISyntaxException {
        if (place == null) {
            return List.of();
        }
        if (place.openConnection() instanceof JarURLConnection connection) {
            connection.setUseCaches(false);
            try (JarFile jar = connection.getJarFile()) {
                return names(jar.stream().map(JarEntry::getName).filter(name -> name.startsWith(folder + "/")));
            }
        }
        try (Stream<Path> files = Files.list(Path.of(place.toURI()))) {
            return names(files.map(Path::toString));
        }
    }

    private static List<String> names(Stream<String> paths) {
        return paths.filter(path -> path.endsWith(".sql"))
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
    }

    private static int checksum(InputStream content) throws IOException {
        CRC32 sum = new CRC32();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(content, StandardCharsets.UTF_8))) {
            boolean first = true;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                boolean marked = first && !line.isEmpty() && line.charAt(0) == BYTE_ORDER_MARK;
                sum.update((marked ? line.substring(1) : line).getBytes(StandardCharsets.UTF_8));
                first = false;
            }
        }
        return (int) sum.getValue();
    }
}

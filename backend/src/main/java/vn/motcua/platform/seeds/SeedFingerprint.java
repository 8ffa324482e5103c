package vn.motcua.platform.seeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/** Differs when a seed file, its name, or the set of importers does; cheap enough to be taken at every start. */
final class SeedFingerprint {
    // What the build writes there is a copy.
    private static final String BUILD_OUTPUT = "target";

    // Two checksums that the JVM computes at full speed from the first byte; SHA-256 crawls until it is compiled.
    private final CRC32 one = new CRC32();
    private final CRC32C other = new CRC32C();
    private long bytes;

    private SeedFingerprint() {}

    /**
     * Reads every JSON file.
     *
     * @param importers the names of those who would load the seeds
     */
    static String of(Path folder, Set<String> importers) {
        SeedFingerprint fingerprint = new SeedFingerprint();
        new TreeSet<>(importers).forEach(fingerprint::addName);
        try {
            for (Path file : files(folder)) {
                fingerprint.addName(folder.relativize(file).toString());
                fingerprint.add(Files.readAllBytes(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The seeds cannot be read", unreadable);
        }
        return "%08x-%08x-%d".formatted(fingerprint.one.getValue(), fingerprint.other.getValue(), fingerprint.bytes);
    }

    private static List<Path> files(Path folder) throws IOException {
        Path built = folder.resolve(BUILD_OUTPUT);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".json") && !file.startsWith(built))
                    .sorted()
                    .toList();
        }
    }

    private void addName(String name) {
        add(name.getBytes(StandardCharsets.UTF_8));
    }

    private void add(byte[] part) {
        one.update(part);
        other.update(part);
        bytes += part.length;
        // Where one part ends and the next begins counts.
        one.update(0);
        other.update(0);
    }
}

package vn.motcua.platform.seeds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.motcua.platform.content.ContentHash;

/** JSON files of a folder by their names, read at once, with the hash of them all. */
public record SeedFiles(Map<String, byte[]> contents, String hash) {
    /** Reads a folder's JSON files, or single files, of the seeds; what does not exist is left out. */
    public static SeedFiles read(Path seeds, String... folders) {
        Map<String, byte[]> contents = new TreeMap<>();
        for (String folder : folders) {
            for (Path file : jsonFiles(seeds.resolve(folder))) {
                contents.put(seeds.relativize(file).toString(), bytes(file));
            }
        }
        ContentHash hash = ContentHash.start();
        contents.forEach(
                (name, bytes) -> hash.add(name.getBytes(StandardCharsets.UTF_8)).add(bytes));
        return new SeedFiles(contents, hash.hex());
    }

    /** The files of one of the folders. */
    public List<byte[]> in(String folder) {
        return contents.entrySet().stream()
                .filter(entry -> Path.of(entry.getKey()).startsWith(folder))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static List<Path> jsonFiles(Path place) {
        if (Files.isRegularFile(place)) {
            return List.of(place);
        }
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

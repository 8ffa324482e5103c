package vn.motcua._architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules of the text itself. */
class SourcesTest {
    private static final int MOST_LINES = 400;
    private static final Path BACKEND =
            Path.of(System.getProperty("motcua.root", "..")).resolve("backend").toAbsolutePath();
    private static final Path MAIN = BACKEND.resolve("src/main/java");
    private static final Path TEST = BACKEND.resolve("src/test/java");
    private static final Pattern QUOTED = Pattern.compile("`([a-z.]+)`");
    private static final Pattern LEFT_FOR_LATER = Pattern.compile("\\b(TODO|FIXME|XXX|HACK)\\b");

    @Test
    void noFileIsTooLong() throws IOException {
        assertThat(files(file -> lines(file).size() > MOST_LINES)).isEmpty();
    }

    @Test
    void nothingIsLeftForLater() throws IOException {
        assertThat(files(file -> !file.endsWith("SourcesTest.java")
                        && lines(file).stream()
                                .anyMatch(line -> LEFT_FOR_LATER.matcher(line).find())))
                .isEmpty();
    }

    /** A package of tests is the package it tests, whose word holds for it too; only what stands in none needs its own. */
    @Test
    void everyPackageSaysWhatItIs() throws IOException {
        List<Path> silent = files(file -> true).stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !isNullMarked(folder) && !isNullMarked(tested(folder)))
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void everyPackageStandsInTheTableOfTheStructure() throws IOException {
        Set<String> written = new TreeSet<>();
        for (String line : lines(BACKEND.resolve("docs/structure.md"))) {
            if (line.startsWith("| `")) {
                written.addAll(packages(line.split("\\|", -1)[1]));
            }
        }
        List<String> missing = files(file -> file.startsWith(MAIN) && file.endsWith("package-info.java")).stream()
                .map(file ->
                        MAIN.resolve("vn/motcua").relativize(file.getParent()).toString())
                .map(folder -> folder.replace('/', '.'))
                .filter(name -> !written.contains(name))
                .toList();
        assertThat(missing).isEmpty();
    }

    /** The names of a cell: the first in full, of those that follow what stands below the same domain. */
    private static List<String> packages(String cell) {
        List<String> names =
                QUOTED.matcher(cell).results().map(name -> name.group(1)).toList();
        String domain = names.getFirst().split("\\.", 2)[0];
        return names.stream()
                .map(name -> name.startsWith(".") ? domain + name : name)
                .toList();
    }

    private static Path tested(Path folder) {
        return folder.startsWith(TEST) ? MAIN.resolve(TEST.relativize(folder)) : folder;
    }

    private static boolean isNullMarked(Path folder) {
        Path info = folder.resolve("package-info.java");
        return Files.exists(info) && lines(info).contains("@NullMarked");
    }

    private static List<Path> files(Predicate<Path> wanted) throws IOException {
        try (Stream<Path> walk = Files.walk(BACKEND.resolve("src"))) {
            return walk.filter(file -> file.toString().endsWith(".java"))
                    .filter(wanted)
                    .toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

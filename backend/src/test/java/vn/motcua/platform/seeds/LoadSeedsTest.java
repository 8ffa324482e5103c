package vn.motcua.platform.seeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Tables;

@DatabaseTest
class LoadSeedsTest {
    private static final Set<String> IMPORTERS = Set.of("agencies", "people");

    private final LoadSeeds loadSeeds;
    private final Tables tables;
    private final List<String> loaded = new ArrayList<>();

    @TempDir
    Path folder;

    LoadSeedsTest(LoadSeeds loadSeeds, Tables tables) {
        this.loadSeeds = loadSeeds;
        this.tables = tables;
    }

    @BeforeEach
    void nothingWasLoaded() throws IOException {
        tables.empty("seed_load");
        write("agencies/H56.json", "[1]");
        write("people.json", "[]");
    }

    @Test
    void seedsAreLoadedInOrderOnce() {
        assertThat(load(IMPORTERS)).isTrue();
        assertThat(load(IMPORTERS)).isFalse();
        assertThat(loaded).containsExactly("agencies", "people");
    }

    @Test
    void changedSeedsAreLoadedAgain() throws IOException {
        load(IMPORTERS);
        // As long as before, and as old.
        Path file = folder.resolve("agencies/H56.json");
        var written = Files.getLastModifiedTime(file);
        write("agencies/H56.json", "[2]");
        Files.setLastModifiedTime(file, written);
        assertThat(load(IMPORTERS)).isTrue();
    }

    @Test
    void seedsUnderAnotherNameAreLoadedAgain() throws IOException {
        load(IMPORTERS);
        Files.move(folder.resolve("agencies/H56.json"), folder.resolve("agencies/H57.json"));
        assertThat(load(IMPORTERS)).isTrue();
    }

    @Test
    void removedAndAddedSeedsAreLoadedAgain() throws IOException {
        load(IMPORTERS);
        write("agencies/H50.json", "[]");
        assertThat(load(IMPORTERS)).isTrue();
        Files.delete(folder.resolve("agencies/H50.json"));
        assertThat(load(IMPORTERS)).isTrue();
    }

    @Test
    void oneMoreImporterLoadsThemAgain() {
        load(Set.of("agencies"));
        assertThat(load(IMPORTERS)).isTrue();
    }

    @Test
    void databaseThatHoldsNoneIsLoaded() {
        load(IMPORTERS);
        tables.empty("seed_load");
        assertThat(load(IMPORTERS)).isTrue();
    }

    @Test
    void loadThatBrokeOffIsDoneAgain() {
        assertThatThrownBy(() -> load(IMPORTERS, LoadSeedsTest::breakOff)).hasMessage("killed");
        assertThat(load(IMPORTERS)).isTrue();
        assertThat(loaded).containsExactly("agencies", "agencies", "people");
    }

    @Test
    void loadThatBrokeOffIsDoneAgainThoughTheSeedsAreBackToWhatTheyWere() throws IOException {
        load(IMPORTERS);
        write("agencies/H56.json", "[2]");
        assertThatThrownBy(() -> load(IMPORTERS, LoadSeedsTest::breakOff)).hasMessage("killed");
        write("agencies/H56.json", "[1]");
        assertThat(load(IMPORTERS)).isTrue();
    }

    @Test
    void importersAreNotEvenMadeForSeedsThatAreLoaded() {
        load(IMPORTERS);
        boolean any = loadSeeds.load(folder, IMPORTERS, () -> {
            throw new AssertionError("made in vain");
        });
        assertThat(any).isFalse();
    }

    private boolean load(Set<String> importers) {
        return load(importers, folder -> {});
    }

    private boolean load(Set<String> importers, Consumer<Path> people) {
        return loadSeeds.load(
                folder, importers, () -> List.of(new Importer("people", 30, people), new Importer("agencies", 10)));
    }

    private static void breakOff(Path folder) {
        throw new IllegalStateException("killed");
    }

    private void write(String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    private final class Importer implements SeedImport {
        private final String name;
        private final int order;
        private final Consumer<Path> work;

        Importer(String name, int order) {
            this(name, order, folder -> {});
        }

        Importer(String name, int order, Consumer<Path> work) {
            this.name = name;
            this.order = order;
            this.work = work;
        }

        @Override
        public int order() {
            return order;
        }

        @Override
        public void load(Path seeds) {
            work.accept(seeds);
            loaded.add(name);
        }
    }
}

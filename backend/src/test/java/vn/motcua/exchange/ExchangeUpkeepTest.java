package vn.motcua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._support.MovableClock;

class ExchangeUpkeepTest {
    private final MovableClock clock = new MovableClock();

    @TempDir
    private Path root;

    private Path room(Duration age) throws IOException {
        Path room = new ExchangeFolder(root.toString()).open().path();
        Files.writeString(room.resolve("package.edxml"), "left");
        Files.setLastModifiedTime(room, FileTime.from(clock.instant().minus(age)));
        return room;
    }

    @Test
    void whatAKilledServerLeftIsSweptAndWhatOneWorksAtStays() throws IOException {
        room(Duration.ofHours(7));
        Path worked = room(Duration.ofHours(1));

        new ExchangeUpkeep(new ExchangeFolder(root.toString()), clock).run();

        try (Stream<Path> left = Files.list(root)) {
            assertThat(left).containsExactly(worked);
        }
        assertThat(worked.resolve("package.edxml")).exists();
    }

    @Test
    void folderThatIsNotThereYetIsNothingToSweep() {
        new ExchangeUpkeep(new ExchangeFolder(root.resolve("none").toString()), clock).run();

        assertThat(root.resolve("none")).doesNotExist();
    }
}

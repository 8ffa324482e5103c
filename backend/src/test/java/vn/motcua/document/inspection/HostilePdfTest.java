package vn.motcua.document.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua._data.SampleFiles;

/**
 * Each hostile PDF is refused for its own reason, within the bounds of the process it is opened in, and a good file is
 * taken right after it.
 */
class HostilePdfTest {
    private static final PdfProbes PROBES = new PdfProbes(1);
    private static final FileInspection INSPECTION = new FileInspection(PROBES);
    private static final ChildrenWatch WATCH = ChildrenWatch.start();

    @TempDir
    private static Path folder;

    @AfterAll
    static void endProcesses() {
        PROBES.close();
        WATCH.close();
    }

    @ParameterizedTest
    @EnumSource
    void isFoundUnsoundAndTheNextFileIsTaken(HostilePdf hostile) throws IOException {
        Path file = Files.write(folder.resolve("hostile.pdf"), hostile.bytes());
        Path good = Files.write(folder.resolve("good.pdf"), SampleFiles.pdf(2));

        Finding finding = INSPECTION.inspect(file, FileKind.PDF, 100);

        assertThat(finding).isInstanceOf(Finding.Unsound.class);
        assertThat(((Finding.Unsound) finding).defect()).isIn(hostile.defects());
        assertThat(INSPECTION.inspect(good, FileKind.PDF, 100)).isEqualTo(new Finding.SoundPdf(2));
        WATCH.assertBounded();
    }

    /** What must be shown, counted. */
    @Test
    void thereAreFortyAndMore() {
        long pdfs = HostilePdf.values().length
                + Arrays.stream(HostileFile.values())
                        .filter(file -> file.kind() == FileKind.PDF)
                        .count();

        assertThat(pdfs).isGreaterThanOrEqualTo(55);
    }
}

package vn.motcua.document.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua._data.SampleFiles;

class FileInspectionTest {
    private static final PdfProbes PROBES = new PdfProbes(1);
    private static final FileInspection INSPECTION = new FileInspection(PROBES);

    private static Path folder;

    @BeforeAll
    static void makeFolder(@TempDir Path temporary) {
        folder = temporary;
    }

    @AfterAll
    static void endProcesses() {
        PROBES.close();
    }

    @Test
    void soundPdfIsCountedByItsPages() throws IOException {
        Path file = write(SampleFiles.pdf(7));

        assertThat(INSPECTION.kindOf(file)).contains(FileKind.PDF);
        assertThat(INSPECTION.inspect(file, FileKind.PDF, 7)).isEqualTo(new Finding.SoundPdf(7));
    }

    @Test
    void pdfWithAPictureAndCompressedObjectsIsSound() throws IOException {
        byte[] pdf = RawPdf.withOnePage().stream("/Filter /FlateDecode", Bombs.zeros(20)).stream(
                        "/Type /XObject /Subtype /Image /Width 7016 /Height 9921 /BitsPerComponent 8 /Filter /DCTDecode",
                        SampleFiles.jpeg(50, 50))
                .bytes();

        assertThat(INSPECTION.inspect(write(pdf), FileKind.PDF, 1)).isEqualTo(new Finding.SoundPdf(1));
    }

    @Test
    void picturesAreMeasuredWithoutDecoding() throws IOException {
        assertThat(INSPECTION.inspect(write(SampleFiles.jpeg(640, 480)), FileKind.JPEG, 1))
                .isEqualTo(new Finding.SoundImage(FileKind.JPEG, 640, 480));
        assertThat(INSPECTION.inspect(write(SampleFiles.png(31, 17)), FileKind.PNG, 1))
                .isEqualTo(new Finding.SoundImage(FileKind.PNG, 31, 17));
    }

    @Test
    void photographFollowedByItsOwnShortFilmIsSound() throws IOException {
        byte[] photo = SampleFiles.jpeg(64, 64);
        byte[] motionPhoto = Arrays.copyOf(photo, photo.length + 5_000);

        assertThat(INSPECTION.inspect(write(motionPhoto), FileKind.JPEG, 1)).isInstanceOf(Finding.SoundImage.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"MZ\u0090\u0000", "PK\u0003\u0004", "GIF89a", "<html><script>", "<svg/>", "#!/bin/sh", "Xin chào"
            })
    void whatIsNeitherPdfNorPictureIsNoKnownKind(String beginning) throws IOException {
        assertThat(INSPECTION.kindOf(write(beginning.getBytes(StandardCharsets.ISO_8859_1))))
                .isEmpty();
    }

    @Test
    void noBeginningOfAPictureIsSound() throws IOException {
        byte[] jpeg = SampleFiles.jpeg(24, 24);
        for (int length = 0; length < jpeg.length; length++) {
            assertThat(JpegFile.inspect(new ByteArrayInputStream(jpeg, 0, length), 10_000))
                    .as("first %d bytes", length)
                    .isInstanceOf(Finding.Unsound.class);
        }
        byte[] png = SampleFiles.png(24, 24);
        for (int length = 0; length < png.length; length++) {
            assertThat(PngFile.inspect(new ByteArrayInputStream(png, 0, length), 10_000))
                    .as("first %d bytes", length)
                    .isInstanceOf(Finding.Unsound.class);
        }
    }

    @Test
    void pdfsSentAtOnceAreLookedIntoOneAfterTheOther() throws IOException {
        Path file = write(SampleFiles.pdf(2));

        var findings = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> PROBES.inspect(file, 5)))
                .toList();

        assertThat(findings).allSatisfy(finding -> assertThat(finding.join()).isEqualTo(new Finding.SoundPdf(2)));
    }

    @Test
    void processThatWasKilledIsReplaced() throws IOException {
        Path file = write(SampleFiles.pdf(1));
        PROBES.inspect(file, 5);
        PROBES.close();

        assertThat(PROBES.inspect(file, 5)).isEqualTo(new Finding.SoundPdf(1));
    }

    private static Path write(byte[] bytes) throws IOException {
        return Files.write(Files.createTempFile(folder, "upload", ""), bytes);
    }
}

package vn.motcua.document.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua._data.SampleFiles;
import vn.motcua.document.inspection.FileKind;

class UprightPictureTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void pictureLiesUprightHoweverTheCameraWasHeld(int orientation) throws IOException {
        BufferedImage upright =
                read(TurnedPhotograph.jpeg(120, 80, orientation)).orElseThrow();

        assertThat(upright.getWidth()).isEqualTo(120);
        assertThat(upright.getHeight()).isEqualTo(80);
        assertThat(isRed(upright, 20, 15)).isTrue();
        assertThat(isRed(upright, 100, 15)).isFalse();
        assertThat(isRed(upright, 20, 65)).isFalse();
        assertThat(isRed(upright, 100, 65)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "3000, 4000, 1654, 2205",
        "4000, 3000, 2205, 1654",
        "8000, 1000, 2339, 292",
        "1654, 2339, 1654, 2339",
        "300, 200, 300, 200"
    })
    void pictureHasNoMoreThanTwoHundredDotsPerInchOfAnA4Page(int width, int height, int toWidth, int toHeight)
            throws IOException {
        BufferedImage upright = read(SampleFiles.jpeg(width, height)).orElseThrow();

        assertThat(upright.getWidth()).isEqualTo(toWidth);
        assertThat(upright.getHeight()).isEqualTo(toHeight);
    }

    @Test
    void progressivePictureOfTooManyScansIsNotDecoded() throws IOException {
        byte[] jpeg = TurnedPhotograph.jpeg(20, 20, 1);
        byte[] scans = new byte[404];
        for (int i = 0; i < scans.length; i += 2) {
            scans[i] = (byte) 0xFF;
            scans[i + 1] = (byte) 0xDA;
        }
        byte[] many = Arrays.copyOf(jpeg, jpeg.length + scans.length);
        System.arraycopy(scans, 0, many, jpeg.length, scans.length);
        // Its frame is said to be progressive.
        for (int i = 0; i < jpeg.length - 1; i++) {
            if (many[i] == (byte) 0xFF && many[i + 1] == (byte) 0xC0) {
                many[i + 1] = (byte) 0xC2;
            }
        }

        assertThat(read(many)).isEmpty();
    }

    @Test
    void whatDoesNotFitTogetherInTheCamerasWordsSaysNothing() throws IOException {
        byte[] jpeg = SampleFiles.jpeg(20, 20);
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            byte[] tiff = TurnedPhotograph.exif(6);
            for (int j = 0; j < 4; j++) {
                tiff[random.nextInt(tiff.length)] = (byte) random.nextInt();
            }
            byte[] cut = Arrays.copyOf(tiff, random.nextInt(tiff.length) + 1);

            assertThat(JpegTraits.of(new ByteArrayInputStream(TurnedPhotograph.withExif(jpeg, cut))))
                    .isNotNull();
        }
        assertThat(JpegTraits.of(new ByteArrayInputStream(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}))
                        .orientation())
                .isEqualTo(Orientation.UPRIGHT);
    }

    private Optional<BufferedImage> read(byte[] jpeg) throws IOException {
        return UprightPicture.read(Files.write(folder.resolve("picture"), jpeg), FileKind.JPEG);
    }

    private static boolean isRed(BufferedImage image, int x, int y) {
        Color colour = new Color(image.getRGB(x, y));
        return colour.getRed() > 150 && colour.getBlue() < 100;
    }
}

package vn.motcua.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.platform.database.Folders;

/** A disk that fails is told from a sender who breaks off: of the first an operator hears. */
class FailingDiskTest {
    @TempDir
    private Path folder;

    @Test
    void folderThatFailsIsNoSenderWhoBreaksOff() throws IOException {
        PackageFiles files = PackageFiles.in(folder.resolve("packages"), 100);
        Folders.delete(folder.resolve("packages"));

        assertThatThrownBy(() -> files.receive(new ByteArrayInputStream(new byte[10])))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void senderWhoBreaksOffIsNoDiskThatFails() throws IOException {
        PackageFiles files = PackageFiles.in(folder.resolve("packages"), 100);

        assertThatThrownBy(() -> files.receive(new Broken())).isInstanceOf(IOException.class);
        assertThat(folder.resolve("packages/halves")).isEmptyDirectory();
    }

    @Test
    void fileThatCannotBeReadIsNotTakenForNoPackage() {
        assertThatThrownBy(() -> EnvelopeReader.read(folder.resolve("none"))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> EnvelopeReader.read(folder)).isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void packagesAreTheirOwnersAlone() throws IOException {
        PackageFiles.in(folder.resolve("packages"), 100);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("packages"))))
                .isEqualTo("rwx------");
    }

    private static final class Broken extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("The sender broke off");
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            return read();
        }
    }
}

package vn.motcua.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerFolderTest {
    @TempDir
    Path temporary;

    @Test
    void whatIsRecordedIsReadAgain() throws IOException {
        ServerFolder folder = new ServerFolder(temporary, new ServerFiles(temporary), Durability.NONE);
        ServerState state = ServerState.initial().onFreePort().withPid(1234);
        folder.record(state);
        assertThat(folder.state()).isEqualTo(state);
    }

    @Test
    void passwordIsForItsOwnerAlone() throws IOException {
        new ServerFolder(temporary, new ServerFiles(temporary), Durability.NONE).record(ServerState.initial());
        Path file = temporary.resolve("server.properties");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}

package vn.motcua.platform.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerSecretTest {

    @TempDir
    Path data;

    @Test
    void secretMadeOnTheFirstStartIsFoundOnTheNext() throws IOException {
        String sealed = secret().seal("purpose", "Bí mật");

        assertThat(secret().open("purpose", sealed)).isEqualTo("Bí mật");
        assertThat(secret().hash("purpose", "text")).isEqualTo(secret().hash("purpose", "text"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("keys/server-secret"))))
                .isEqualTo("rw-------");
    }

    @Test
    void serversThatStartAtOnceAgreeOnOneSecret() throws Exception {
        List<Callable<String>> starts = IntStream.range(0, 8)
                .<Callable<String>>mapToObj(i -> () -> secret().hash("purpose", "text"))
                .toList();
        Set<String> hashes = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
            for (Future<String> hash : threads.invokeAll(starts)) {
                hashes.add(hash.get());
            }
        }

        assertThat(hashes).hasSize(1);
    }

    @Test
    void purposesAndServersReadNothingOfEachOther() {
        String sealed = secret().seal("purpose", "text");
        ServerSecret other = new ServerSecret(
                new KeyFolder(data.toString()), Base64.getEncoder().encodeToString(new byte[32]));

        assertThatThrownBy(() -> secret().open("another", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> other.open("purpose", sealed)).isInstanceOf(IllegalStateException.class);
        assertThat(secret().hash("another", "text")).isNotEqualTo(secret().hash("purpose", "text"));
        assertThat(other.hash("purpose", "text")).isNotEqualTo(secret().hash("purpose", "text"));
    }

    @Test
    void sameTextIsNeverSealedAlike() {
        assertThat(secret().seal("purpose", "text")).isNotEqualTo(secret().seal("purpose", "text"));
    }

    @Test
    void shortSecretIsRefused() {
        ServerSecret tooShort = new ServerSecret(new KeyFolder(data.toString()), "c2hvcnQ=");

        assertThatThrownBy(() -> tooShort.hash("purpose", "text")).isInstanceOf(IllegalStateException.class);
    }

    private ServerSecret secret() {
        return new ServerSecret(new KeyFolder(data.toString()), null);
    }
}

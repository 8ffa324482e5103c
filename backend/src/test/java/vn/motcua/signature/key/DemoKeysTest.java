package vn.motcua.signature.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
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
import vn.motcua.platform.secret.KeyFolders;

/** The demonstration's keys are made once and stay. */
class DemoKeysTest {
    private static final Signer AGENCY = Signer.agency("H56.31", "Ủy ban nhân dân thành phố Thanh Hóa");
    private static final Signer LEADER = Signer.leader("lanhdao", "Lê Văn Ký");

    @TempDir
    private Path data;

    @Test
    void keysSurviveARestart() throws Exception {
        SigningKey before = keys().find(AGENCY).orElseThrow();
        X509Certificate authority = keys().authority();

        SigningKey after = keys().find(AGENCY).orElseThrow();

        assertThat(after.chain()).isEqualTo(before.chain());
        assertThat(after.sign(new byte[] {1, 2, 3})).isEqualTo(before.sign(new byte[] {1, 2, 3}));
        assertThat(after.chain().getLast()).isEqualTo(authority);
        after.chain().getFirst().verify(authority.getPublicKey());
        assertThat(after.chain().getFirst().getSubjectX500Principal().getName()).contains(AGENCY.name());
    }

    @Test
    void serversThatAskAtOnceAgreeOnOneAuthorityAndOneKeyForEach() throws Exception {
        List<Callable<List<X509Certificate>>> servers = IntStream.range(0, 6)
                .<Callable<List<X509Certificate>>>mapToObj(i -> () ->
                        keys().find(i % 2 == 0 ? AGENCY : LEADER).orElseThrow().chain())
                .toList();
        Set<List<X509Certificate>> chains = new HashSet<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            for (Future<List<X509Certificate>> chain : threads.invokeAll(servers)) {
                chains.add(chain.get());
            }
        }

        assertThat(chains).hasSize(2);
        assertThat(chains.stream().map(List::getLast).distinct()).containsExactly(keys().authority());
    }

    /** A server's, which remembers nothing of another's. */
    private DemoKeys keys() {
        return new DemoKeys(KeyFolders.in(data), Clock.systemUTC());
    }
}

package vn.motcua.signature.key;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._data.SampleFiles;
import vn.motcua.document.SoundPdf;
import vn.motcua.signature.pdf.SignOutcome;
import vn.motcua.signature.pdf.SignPdf;
import vn.motcua.signature.pdf.Signing;

/** Key stores and tokens that fail: told as such, and asked anew the next time. */
class FailingKeysTest {
    private static final Instant NOW = Instant.parse("2026-11-20T03:15:00Z");
    private static final Instant LONG_OVER = Instant.parse("2020-01-01T00:00:00Z");
    private static final Signer AGENCY = Signer.agency("H56.14", "Sở Tư pháp");
    private static final String PASSWORD = "secret";
    private static final SoundPdf PDF = SoundPdf.ofOwnMaking(SampleFiles.pdf(1));

    private final TestAuthority authority = new TestAuthority();

    @TempDir
    private Path folder;

    @Test
    void storeThatIsAwayFailsAndSignsOnceItIsBack() throws IOException {
        Path store = folder.resolve("keys.p12");
        SignPdf sign = Signing.with(configured(null, store), NOW);
        assertThat(sign.sign(PDF, AGENCY)).isInstanceOf(SignOutcome.KeyFailed.class);
        assertThat(sign.obstacle(AGENCY)).containsInstanceOf(SignOutcome.KeyFailed.class);

        keep(store, TestAuthority.FAR_AHEAD);

        assertThat(sign.obstacle(AGENCY)).isEmpty();
        assertThat(sign.sign(PDF, AGENCY)).isInstanceOf(SignOutcome.Signed.class);
    }

    @Test
    void renewedStoreSignsWithoutARestart() throws IOException {
        Path store = folder.resolve("keys.p12");
        keep(store, LONG_OVER);
        SignPdf sign = Signing.with(configured(null, store), NOW);
        assertThat(sign.sign(PDF, AGENCY)).isInstanceOf(SignOutcome.CertificateNotValid.class);

        keep(store, TestAuthority.FAR_AHEAD);

        assertThat(sign.obstacle(AGENCY)).isEmpty();
        assertThat(sign.sign(PDF, AGENCY)).isInstanceOf(SignOutcome.Signed.class);
    }

    @Test
    void fileThatIsNoStoreFails() throws IOException {
        Path store = Files.writeString(folder.resolve("keys.p12"), "không phải kho khoá");

        assertThat(Signing.with(configured(null, store), NOW).sign(PDF, AGENCY))
                .isInstanceOf(SignOutcome.KeyFailed.class);
    }

    @Test
    void tokenThatIsNotThereFails() throws IOException {
        Path token = Files.writeString(
                folder.resolve("pkcs11.cfg"), "name = gone\nlibrary = " + folder.resolve("gone.so") + "\n");

        assertThat(Signing.with(configured(token, null), NOW).sign(PDF, AGENCY))
                .isInstanceOf(SignOutcome.KeyFailed.class);
    }

    @Test
    void keyThatDoesNotSignIsForgotten() {
        AtomicInteger forgotten = new AtomicInteger();
        SigningKey pulledOut = new PulledOut(authority.issue(AGENCY.name()).chain());
        SigningKeys keys = new SigningKeys() {
            @Override
            public Optional<SigningKey> find(Signer signer) {
                return Optional.of(pulledOut);
            }

            @Override
            public void forget() {
                forgotten.incrementAndGet();
            }
        };

        assertThat(Signing.with(keys, NOW).sign(PDF, AGENCY)).isInstanceOf(SignOutcome.KeyFailed.class);
        assertThat(forgotten).hasValue(1);
    }

    private static ConfiguredKeys configured(@Nullable Path pkcs11, @Nullable Path pkcs12) {
        return new ConfiguredKeys(
                pkcs11 == null ? null : pkcs11.toString(),
                pkcs12 == null ? null : pkcs12.toString(),
                PASSWORD,
                false,
                () -> {
                    throw new IllegalStateException("no demonstration runs here");
                });
    }

    private void keep(Path store, Instant until) throws IOException {
        CertifiedKey key = authority.issue(AGENCY.name(), TestAuthority.LONG_AGO, until);
        Files.write(store, key.pkcs12(AGENCY.alias(), PASSWORD));
    }

    /** A key whose token was pulled out after it was found. */
    private record PulledOut(List<X509Certificate> chain) implements SigningKey {

        @Override
        public String algorithm() {
            return "SHA256withRSA";
        }

        @Override
        public byte[] sign(byte[] bytes) {
            throw new KeyUnavailable("the token was pulled out", null);
        }
    }
}

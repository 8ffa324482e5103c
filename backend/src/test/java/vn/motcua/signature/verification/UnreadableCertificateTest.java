package vn.motcua.signature.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._data.SampleFiles;
import vn.motcua.document.SoundPdf;
import vn.motcua.signature.key.SigningKey;
import vn.motcua.signature.key.TestAuthority;
import vn.motcua.signature.verification.PdfSignature.AtSigning;
import vn.motcua.signature.verification.SignatureReport.Verdict;

/** Certificates that Java does not read, in files that anybody may send. */
class UnreadableCertificateTest {
    private static final Instant NOW = Instant.parse("2026-11-20T03:15:00Z");

    private final TestAuthority authority = new TestAuthority();

    @TempDir
    private Path folder;

    @Test
    void signerWhoseCertificateCannotBeReadIsNotKnown() throws IOException {
        PdfSignature signature = verified(authority.unreadable("Lê Văn Ký"));

        assertThat(signature.certificate()).isNull();
        assertThat(signature.trust().chained()).isFalse();
        assertThat(signature.trust().atSigning()).isEqualTo(AtSigning.UNKNOWN);
        assertThat(signature.verdict()).isEqualTo(Verdict.UNTRUSTED);
    }

    @Test
    void certificateThatOnlyCameAlongChangesNothing() throws IOException {
        PdfSignature signature = verified(authority.accompanied("Lê Văn Ký"));

        assertThat(signature.verdict()).isEqualTo(Verdict.VALID);
    }

    private PdfSignature verified(SigningKey key) throws IOException {
        SoundPdf signed = ForeignSigner.sign(SoundPdf.ofOwnMaking(SampleFiles.pdf(1)), key, NOW);
        return Verifying.trusting(authority.trustedIn(folder))
                .verify(signed)
                .signatures()
                .getFirst();
    }
}

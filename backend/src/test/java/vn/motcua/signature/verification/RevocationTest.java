package vn.motcua.signature.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.motcua._data.SampleFiles;
import vn.motcua.document.SoundPdf;
import vn.motcua.signature.key.RevocationStandIn;
import vn.motcua.signature.key.RevocationStandIn.Way;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.TestAuthority;
import vn.motcua.signature.key.TestKeys;
import vn.motcua.signature.key.TimeStampStandIn;
import vn.motcua.signature.pdf.Signing;
import vn.motcua.signature.verification.PdfSignature.AtSigning;
import vn.motcua.signature.verification.PdfSignature.Revocation;
import vn.motcua.signature.verification.SignatureReport.Verdict;

/** What issuers say about revocation, asked over real sockets and told as a fact of its own. */
class RevocationTest {
    private static final Signer LEADER = Signer.leader("lanhdao", "Lê Văn Ký");

    private final Instant signedAt = Instant.now().minus(Duration.ofDays(10)).truncatedTo(ChronoUnit.SECONDS);
    private final TestAuthority authority = new TestAuthority();

    @TempDir
    private Path folder;

    private RevocationStandIn issuer;
    private VerifyPdf verify;

    @BeforeEach
    void publish() throws IOException {
        issuer = RevocationStandIn.start(authority, Way.OCSP);
        authority.answeringAt(issuer);
        verify = Verifying.trustingAndAsking(authority.trustedIn(folder));
    }

    @AfterEach
    void close() {
        issuer.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"OCSP", "LIST"})
    void goodIsToldAsGood(Way way) {
        issuer.answer(way);

        PdfSignature signature = verified(signed(null));

        assertThat(signature.trust().revocation()).isEqualTo(Revocation.GOOD);
        assertThat(signature.trust().revokedAt()).isNull();
        assertThat(signature.verdict()).isEqualTo(Verdict.VALID);
        assertThat(issuer.asked()).isPositive();
    }

    @ParameterizedTest
    @EnumSource(names = {"OCSP", "LIST"})
    void revokedBeforeSigningIsInvalid(Way way) {
        issuer.answer(way);
        issuer.revoke(signedAt.minus(Duration.ofDays(1)));

        PdfSignature signature = verified(signed(null));

        assertThat(signature.trust().revocation()).isEqualTo(Revocation.REVOKED);
        assertThat(signature.trust().revokedAt()).isEqualTo(signedAt.minus(Duration.ofDays(1)));
        assertThat(signature.intact()).as("a fact of its own").isTrue();
        assertThat(signature.trust().chained()).as("a fact of its own").isTrue();
        assertThat(signature.trust().atSigning()).isEqualTo(AtSigning.VALID);
        assertThat(signature.verdict()).isEqualTo(Verdict.INVALID);
    }

    @ParameterizedTest
    @EnumSource(names = {"OCSP", "LIST"})
    void revokedAfterSigningHoldsOnlyWithATimeStamp(Way way) throws IOException {
        issuer.answer(way);
        try (TimeStampStandIn stamps = TimeStampStandIn.start(authority, signedAt)) {
            SoundPdf stamped = signed(stamps.url());
            SoundPdf claimed = signed(null);
            issuer.revoke(signedAt.plus(Duration.ofDays(1)));

            PdfSignature shown = verified(stamped);
            PdfSignature merelyClaimed = verified(claimed);

            assertThat(shown.trust().revocation()).isEqualTo(Revocation.REVOKED);
            assertThat(shown.trust().revokedAt()).isEqualTo(signedAt.plus(Duration.ofDays(1)));
            assertThat(shown.verdict()).isEqualTo(Verdict.VALID);
            // Whoever took the key could have set the clock back.
            assertThat(merelyClaimed.trust().revocation()).isEqualTo(Revocation.REVOKED);
            assertThat(merelyClaimed.verdict()).isEqualTo(Verdict.INVALID);
        }
    }

    @Test
    void silenceIsUnknownAndDoesNotCountAgainstIt() {
        issuer.answer(Way.SILENCE);

        PdfSignature signature = verified(signed(null));

        assertThat(signature.trust().revocation()).isEqualTo(Revocation.UNKNOWN);
        assertThat(signature.verdict()).isEqualTo(Verdict.VALID);
        assertThat(issuer.asked()).isPositive();
    }

    @Test
    void nobodyIsAskedAboutWhomNoAnchorStandsFor(@TempDir Path empty) {
        SoundPdf pdf = signed(null);

        PdfSignature signature =
                Verifying.trustingAndAsking(empty).verify(pdf).signatures().getFirst();

        assertThat(signature.verdict()).isEqualTo(Verdict.UNTRUSTED);
        assertThat(signature.trust().revocation()).isEqualTo(Revocation.UNKNOWN);
        assertThat(issuer.asked()).isZero();
    }

    private SoundPdf signed(@Nullable String timeStampAuthority) {
        TestKeys keys = new TestKeys(authority).with(LEADER);
        return Signing.signed(
                Signing.with(keys, signedAt, timeStampAuthority), SoundPdf.ofOwnMaking(SampleFiles.pdf(1)), LEADER);
    }

    private PdfSignature verified(SoundPdf pdf) {
        return verify.verify(pdf).signatures().getFirst();
    }
}

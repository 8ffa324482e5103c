package vn.motcua.dossier.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.document.paper.Conformance;
import vn.motcua.document.paper.LookedAt;
import vn.motcua.document.paper.PaperReader;
import vn.motcua.document.paper.notice.SignedSamples;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.TestAuthority;
import vn.motcua.signature.key.TestKeys;
import vn.motcua.signature.pdf.Signing;

/** A paper is drawn for those who can sign it. */
class MakePaperTest {
    private static final Instant NOW = Instant.parse("2026-11-10T02:00:00Z");
    private static final PaperId APOLOGY = PaperId.first(PaperKind.APOLOGY);
    private static final Signer LEADER = Signer.leader("lanhdao", SignedSamples.LEADER);
    private static final Signer AGENCY = Signer.agency("H56.14", "Sở Tư pháp");
    private static final String NO_LEADERS_MARK = "không có chữ ký số cá nhân";
    private static final String NO_MARK = "bản không ký số";

    private final TestKeys keys = new TestKeys(new TestAuthority());

    @Test
    void leaderWithAKeySignsFirstAndNothingIsSaid() throws IOException {
        MakePaper.Made made = made(keys.with(LEADER).with(AGENCY), NOW);

        assertThat(made.signedBy()).containsExactly(LEADER.name(), AGENCY.name());
        assertThat(text(made)).doesNotContain(NO_LEADERS_MARK, NO_MARK);
    }

    @Test
    void leaderWithoutAKeyIsSaidOnThePaperThatTheAgencySigns() throws IOException {
        MakePaper.Made made = made(keys.with(AGENCY), NOW);

        assertThat(made.signedBy()).containsExactly(AGENCY.name());
        assertThat(text(made)).contains(NO_LEADERS_MARK).doesNotContain(NO_MARK);
        assertThat(Conformance.failures(
                        LookedAt.as("apology-by-agency-alone", made.pdf().bytes())))
                .isEmpty();
    }

    @Test
    void paperOfLeaderAndAgencyWithExpiredCertificatesSaysThatNobodySigned() throws IOException {
        MakePaper.Made made = made(keys.with(LEADER).with(AGENCY), TestAuthority.FAR_AHEAD.plusSeconds(1));

        assertThat(made.signedBy()).isEmpty();
        assertThat(text(made)).contains(NO_MARK);
    }

    private static MakePaper.Made made(TestKeys keys, Instant now) {
        PaperCause cause = new PaperCause(
                NOW,
                List.of(LEADER, AGENCY),
                (signing, out) -> SignedSamples.writeApology(signing.contains(LEADER), !signing.isEmpty(), out));
        return new MakePaper(Signing.with(keys, now)).make(APOLOGY, cause).orElseThrow();
    }

    private static String text(MakePaper.Made made) throws IOException {
        try (PaperReader reader = PaperReader.of(made.pdf().bytes())) {
            return reader.text();
        }
    }
}

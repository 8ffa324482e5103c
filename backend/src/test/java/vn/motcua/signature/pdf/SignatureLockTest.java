package vn.motcua.signature.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.motcua.document.SoundPdf;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.TestAuthority;
import vn.motcua.signature.key.TestKeys;

/** A file whose signature lets nobody sign after it is told before a leader tries, and is never an error of ours. */
class SignatureLockTest {
    private static final Signer LEADER = Signer.leader("lanhdao.tp", "Nguyễn Thị Hường");
    private static final Signer AGENCY = Signer.agency("H56.14", "Sở Tư pháp");
    private static final Imprint IMPRINT = new Imprint("12/GP-UBND", LocalDate.of(2026, 11, 20), "");
    private static final SignPdf SIGN =
            Signing.with(new TestKeys(new TestAuthority()).with(LEADER), Instant.parse("2026-11-20T03:15:00Z"));

    @Test
    void fieldsThatAreAllLockedTakeNoFurtherSignature() throws IOException {
        SoundPdf all = LockedFiles.signed("All");
        SoundPdf allButOne = LockedFiles.signed("Exclude", "GhiChu");

        assertThat(SIGN.unfitForBoth(all, AGENCY, IMPRINT)).contains(new SignOutcome.Locked());
        assertThat(SIGN.unfitForBoth(allButOne, AGENCY, IMPRINT)).contains(new SignOutcome.Locked());
        assertThat(SIGN.sign(all, LEADER)).isEqualTo(new SignOutcome.Locked());
        assertThat(SIGN.sign(allButOne, LEADER)).isEqualTo(new SignOutcome.Locked());
    }

    @Test
    void someLockedFieldsLeaveRoomForSignatures() throws IOException {
        SoundPdf one = LockedFiles.signed("Include", "GhiChu");

        assertThat(SIGN.unfitForBoth(one, AGENCY, IMPRINT)).isEmpty();
        assertThat(SIGN.sign(one, LEADER)).isInstanceOf(SignOutcome.Signed.class);
    }
}

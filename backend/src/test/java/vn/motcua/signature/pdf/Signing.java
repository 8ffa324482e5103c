package vn.motcua.signature.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.BeanProvider;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.SoundPdf;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.SigningKeys;

/** Signs as the server would, with a test's keys and clock. */
public final class Signing {
    private Signing() {}

    public static SignPdf with(SigningKeys keys, Instant now) {
        return with(keys, now, null);
    }

    public static SignPdf with(SigningKeys keys, Instant now, @Nullable String timeStampAuthority) {
        PadesSigner signer = new PadesSigner(timeStampAuthority, new VisibleMarks(null));
        BeanProvider<PadesSigner> provider = () -> signer;
        return new SignPdf(keys, provider, Clock.fixed(now, ZoneOffset.UTC));
    }

    public static SoundPdf signed(SignPdf sign, SoundPdf pdf, Signer signer) {
        return signed(sign, pdf, signer, null);
    }

    public static SoundPdf signed(SignPdf sign, SoundPdf pdf, Signer signer, @Nullable Imprint imprint) {
        SignOutcome outcome = sign.sign(pdf, signer, imprint);
        assertThat(outcome).isInstanceOf(SignOutcome.Signed.class);
        return ((SignOutcome.Signed) outcome).pdf();
    }
}

package vn.motcua.signature.pdf;

import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.document.SoundPdf;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.SigningKey;
import vn.motcua.signature.key.SigningKeys;

/**
 * Adds one signature to a PDF, as PAdES baseline B, or T where a time-stamp authority is configured. Refuses: no key, a
 * certificate that is not valid now, no time-stamp.
 */
@Singleton
public class SignPdf {
    private final SigningKeys keys;
    private final BeanProvider<PadesSigner> pades;
    private final Clock clock;

    SignPdf(SigningKeys keys, BeanProvider<PadesSigner> pades, Clock clock) {
        this.keys = keys;
        this.pades = pades;
        this.clock = clock;
    }

    /** Whether the signer has a key here. */
    public boolean hasKey(Signer signer) {
        return keys.find(signer).isPresent();
    }

    /** Signs; earlier signatures of the file stay as they are. Waits for the time-stamp: not inside a transaction. */
    public SignOutcome sign(SoundPdf pdf, Signer signer) {
        Optional<SigningKey> key = keys.find(signer);
        if (key.isEmpty()) {
            return new SignOutcome.NoKey();
        }
        Instant now = clock.instant();
        X509Certificate certificate = key.get().chain().getFirst();
        Instant from = certificate.getNotBefore().toInstant();
        Instant to = certificate.getNotAfter().toInstant();
        if (now.isBefore(from) || now.isAfter(to)) {
            return new SignOutcome.CertificateNotValid(from, to);
        }
        try {
            return new SignOutcome.Signed(pades.get().sign(pdf, signer, key.get(), now));
        } catch (DSSExternalResourceException unreachable) {
            return new SignOutcome.NoTimeStamp();
        }
    }
}

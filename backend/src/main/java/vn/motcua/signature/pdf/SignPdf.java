package vn.motcua.signature.pdf;

import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
        return sign(pdf, signer, null);
    }

    /**
     * Signs as {@link #sign(SoundPdf, Signer)} does.
     *
     * @param imprint what an agency's mark carries besides; a leader's takes none
     */
    public SignOutcome sign(SoundPdf pdf, Signer signer, @Nullable Imprint imprint) {
        Optional<SigningKey> key = keys.find(signer);
        if (key.isEmpty()) {
            return new SignOutcome.NoKey();
        }
        Instant now = clock.instant();
        Optional<SignOutcome.NotSigned> outside = outsideItsDates(key.get(), now);
        if (outside.isPresent()) {
            return outside.get();
        }
        try {
            return new SignOutcome.Signed(
                    pades.get().sign(pdf, signer, key.get(), new VisibleMarks.Words(now, imprint)));
        } catch (DSSExternalResourceException unreachable) {
            return new SignOutcome.NoTimeStamp();
        }
    }

    /** Why the signer could not sign now, as far as it is known without signing: no key, or its certificate's dates. */
    public Optional<SignOutcome.NotSigned> obstacle(Signer signer) {
        Optional<SigningKey> key = keys.find(signer);
        return key.isEmpty() ? Optional.of(new SignOutcome.NoKey()) : outsideItsDates(key.get(), clock.instant());
    }

    private static Optional<SignOutcome.NotSigned> outsideItsDates(SigningKey key, Instant now) {
        X509Certificate certificate = key.chain().getFirst();
        Instant from = certificate.getNotBefore().toInstant();
        Instant to = certificate.getNotAfter().toInstant();
        boolean outside = now.isBefore(from) || now.isAfter(to);
        return outside ? Optional.of(new SignOutcome.CertificateNotValid(from, to)) : Optional.empty();
    }
}

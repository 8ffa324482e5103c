package vn.motcua.signature.pdf;

import eu.europa.esig.dss.spi.exception.DSSExternalResourceException;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.document.SoundPdf;
import vn.motcua.signature.key.KeyUnavailable;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.SigningKey;
import vn.motcua.signature.key.SigningKeys;

/**
 * Adds one signature to a PDF, as PAdES baseline B, or T where a time-stamp authority is configured. Refuses: no key, a
 * certificate that is not valid now, a key that fails, no time-stamp, a file that is locked or has no room for the mark.
 */
@Singleton
public class SignPdf {
    private static final Logger LOG = LoggerFactory.getLogger(SignPdf.class);

    /** A file of many megabytes is held several times over while it is signed: so many at a time, whoever asks. */
    private static final int PLACES = 3;

    private final Semaphore places = new Semaphore(PLACES, true);
    private final SigningKeys keys;
    private final BeanProvider<PadesSigner> pades;
    private final Clock clock;

    SignPdf(SigningKeys keys, BeanProvider<PadesSigner> pades, Clock clock) {
        this.keys = keys;
        this.pades = pades;
        this.clock = clock;
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
        Instant now = clock.instant();
        places.acquireUninterruptibly();
        try {
            Optional<SigningKey> key = find(signer, now);
            Optional<SignOutcome.NotSigned> obstacle = obstacle(key, now);
            if (obstacle.isPresent()) {
                return obstacle.get();
            }
            return pades.get().sign(pdf, signer, key.orElseThrow(), new VisibleMarks.Words(now, imprint));
        } catch (DSSExternalResourceException unreachable) {
            return new SignOutcome.NoTimeStamp();
        } catch (KeyUnavailable failing) {
            return failed(signer, failing);
        } finally {
            places.release();
        }
    }

    /** Why the signer could not sign now, as far as it is known without signing: no key, its store, its dates. */
    public Optional<SignOutcome.NotSigned> obstacle(Signer signer) {
        Instant now = clock.instant();
        try {
            return obstacle(find(signer, now), now);
        } catch (KeyUnavailable failing) {
            return Optional.of(failed(signer, failing));
        }
    }

    /**
     * Why a draft could not be signed by some leader and then by an agency, as far as the file tells it.
     *
     * @param imprint as long as the agency's will be
     */
    public Optional<SignOutcome.Unfit> unfitForBoth(SoundPdf draft, Signer agency, Imprint imprint) {
        return unfit(draft, pades -> pades.unfitForBoth(draft, agency, words(imprint)));
    }

    /** Why a file could not be signed by one more, as far as the file tells it. */
    public Optional<SignOutcome.Unfit> unfit(SoundPdf pdf, Signer signer, Imprint imprint) {
        return unfit(pdf, pades -> pades.unfit(pdf, signer, words(imprint)));
    }

    private Optional<SignOutcome.Unfit> unfit(SoundPdf pdf, Function<PadesSigner, Optional<SignOutcome.Unfit>> room) {
        places.acquireUninterruptibly();
        try {
            return SignatureLock.isOn(pdf) ? Optional.of(new SignOutcome.Locked()) : room.apply(pades.get());
        } finally {
            places.release();
        }
    }

    private VisibleMarks.Words words(Imprint imprint) {
        return new VisibleMarks.Words(clock.instant(), imprint);
    }

    /** One whose certificate is over is looked for once more, for its store may have been renewed. */
    private Optional<SigningKey> find(Signer signer, Instant now) {
        Optional<SigningKey> key = keys.find(signer);
        if (key.isEmpty() || outsideItsDates(key.get(), now).isEmpty()) {
            return key;
        }
        keys.forget();
        return keys.find(signer);
    }

    private SignOutcome.NotSigned failed(Signer signer, KeyUnavailable failing) {
        LOG.error("The key {} cannot be used", signer.alias(), failing);
        keys.forget();
        return new SignOutcome.KeyFailed();
    }

    private static Optional<SignOutcome.NotSigned> obstacle(Optional<SigningKey> key, Instant now) {
        return key.isEmpty() ? Optional.of(new SignOutcome.NoKey()) : outsideItsDates(key.get(), now);
    }

    private static Optional<SignOutcome.NotSigned> outsideItsDates(SigningKey key, Instant now) {
        X509Certificate certificate = key.chain().getFirst();
        Instant from = certificate.getNotBefore().toInstant();
        Instant to = certificate.getNotAfter().toInstant();
        boolean outside = now.isBefore(from) || now.isAfter(to);
        return outside ? Optional.of(new SignOutcome.CertificateNotValid(from, to)) : Optional.empty();
    }
}

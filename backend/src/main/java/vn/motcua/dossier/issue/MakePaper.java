package vn.motcua.dossier.issue;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.document.SoundPdf;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.pdf.SignOutcome;
import vn.motcua.signature.pdf.SignPdf;

/** Draws a paper for those who can sign it, and has it signed by one after the other; a paper that nobody can sign says so itself. */
@Singleton
class MakePaper {
    private static final Logger LOG = LoggerFactory.getLogger(MakePaper.class);

    private final SignPdf sign;

    MakePaper(SignPdf sign) {
        this.sign = sign;
    }

    /** A paper as it is to be kept, with the names of those who signed it. */
    record Made(SoundPdf pdf, List<String> signedBy) {}

    /** Empty when a key failed or the time-stamp authority gave no time-stamp. Waits for both: not inside a transaction. */
    Optional<Made> make(PaperId id, PaperCause cause) {
        List<Signer> signing = cause.signers().stream().filter(this::canSign).toList();
        if (signing.isEmpty()) {
            LOG.warn(
                    "A paper {} is issued without a signature: no key that is valid now for any of {}",
                    id,
                    aliases(cause));
        }
        SoundPdf pdf = drawn(cause, signing);
        for (Signer signer : signing) {
            // Who could sign a moment ago and cannot now stands on the paper as one who signs: it is drawn anew later.
            if (!(sign.sign(pdf, signer) instanceof SignOutcome.Signed signed)) {
                return Optional.empty();
            }
            pdf = signed.pdf();
        }
        return Optional.of(new Made(pdf, signing.stream().map(Signer::name).toList()));
    }

    private boolean canSign(Signer signer) {
        return switch (sign.obstacle(signer).orElse(null)) {
            case null -> true;
            case SignOutcome.NoKey none -> {
                LOG.warn("{} has no key to sign papers with", signer.alias());
                yield false;
            }
            case SignOutcome.CertificateNotValid dates -> {
                LOG.warn(
                        "The certificate of {} is valid from {} to {} and signs nothing now",
                        signer.alias(),
                        dates.validFrom(),
                        dates.validTo());
                yield false;
            }
            // They heal: the paper waits for them.
            case SignOutcome.KeyFailed later -> true;
            case SignOutcome.NoTimeStamp later -> true;
        };
    }

    private static SoundPdf drawn(PaperCause cause, List<Signer> signing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        cause.drawing().write(Set.copyOf(signing), out);
        return SoundPdf.ofOwnMaking(out.toByteArray());
    }

    private static List<String> aliases(PaperCause cause) {
        return cause.signers().stream().map(Signer::alias).toList();
    }
}

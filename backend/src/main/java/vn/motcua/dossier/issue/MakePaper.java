package vn.motcua.dossier.issue;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.document.SoundPdf;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.pdf.SignOutcome;
import vn.motcua.signature.pdf.SignPdf;

/** Draws a paper and has it signed, one signer after the other; a paper that nobody could sign says so itself. */
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
        if (cause.signers().stream().anyMatch(sign::hasKey)) {
            Optional<Made> signed = signed(cause);
            if (signed.isEmpty() || !signed.get().signedBy().isEmpty()) {
                return signed;
            }
        }
        LOG.warn(
                "A paper {} is issued without a signature: no key that is valid now for any of {}", id, aliases(cause));
        return Optional.of(new Made(drawn(cause, false), List.of()));
    }

    private Optional<Made> signed(PaperCause cause) {
        SoundPdf pdf = drawn(cause, true);
        List<String> names = new ArrayList<>();
        for (Signer signer : cause.signers()) {
            switch (sign.sign(pdf, signer)) {
                case SignOutcome.Signed done -> {
                    pdf = done.pdf();
                    names.add(signer.name());
                }
                case SignOutcome.NoKey none -> LOG.warn("{} has no key to sign papers with", signer.alias());
                case SignOutcome.CertificateNotValid invalid ->
                    LOG.warn(
                            "The certificate of {} is valid from {} to {} and signs nothing now",
                            signer.alias(),
                            invalid.validFrom(),
                            invalid.validTo());
                case SignOutcome.KeyFailed later -> {
                    return Optional.empty();
                }
                case SignOutcome.NoTimeStamp later -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new Made(pdf, List.copyOf(names)));
    }

    private static SoundPdf drawn(PaperCause cause, boolean signed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        cause.drawing().write(signed, out);
        return SoundPdf.ofOwnMaking(out.toByteArray());
    }

    private static List<String> aliases(PaperCause cause) {
        return cause.signers().stream().map(Signer::alias).toList();
    }
}

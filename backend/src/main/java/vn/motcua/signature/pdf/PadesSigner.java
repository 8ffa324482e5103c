package vn.motcua.signature.pdf;

import eu.europa.esig.dss.alert.exception.AlertException;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.exception.ProtectedDocumentException;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.service.tsp.OnlineTSPSource;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.document.SoundPdf;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.SigningKey;

/** Makes PAdES signatures with DSS. */
@Singleton
class PadesSigner {
    private static final Logger LOG = LoggerFactory.getLogger(PadesSigner.class);

    private static final TimeZone VIETNAM = TimeZone.getTimeZone("Asia/Ho_Chi_Minh");
    /** In bytes; room for the signer's chain, and for a time-stamp with its own where there is one. */
    private static final int PLAIN_ROOM = 12_000;

    private static final int STAMPED_ROOM = 24_000;

    private final @Nullable String timeStampAuthority;
    private final VisibleMarks marks;

    /**
     * Takes the address of the time-stamp authority.
     *
     * @param timeStampAuthority an HTTP address that speaks RFC 3161; without it signatures carry the signer's own time
     */
    PadesSigner(@Property(name = "motcua.signature.tsa") @Nullable String timeStampAuthority, VisibleMarks marks) {
        this.timeStampAuthority = timeStampAuthority;
        this.marks = marks;
    }

    /**
     * Signs. An agency's mark that finds no room, or whose pages cannot be read, is left out, for its document may have its
     * number already; a leader's is not, for nothing is lost by another draft.
     */
    SignOutcome sign(SoundPdf pdf, Signer signer, SigningKey key, VisibleMarks.Words words) {
        Optional<SignatureImageParameters> mark = Optional.empty();
        SignOutcome unfit = new SignOutcome.NoRoom();
        try {
            mark = marks.mark(pdf, signer, words);
        } catch (BoundedText.Unread unread) {
            unfit = unreadable(unread);
        }
        if (mark.isEmpty() && signer.capacity() == Signer.Capacity.LEADER) {
            return unfit;
        }
        PAdESService service = service();
        DSSDocument document = new InMemoryDocument(pdf.open());
        PAdESSignatureParameters parameters = parameters(key, signer, words.at());
        parameters.setImageParameters(mark.orElseGet(SignatureImageParameters::new));
        try {
            byte[] toBeSigned = toBeSigned(service, document, parameters);
            SignatureValue value =
                    new SignatureValue(SignatureAlgorithm.forJAVA(key.algorithm()), key.sign(toBeSigned));
            return new SignOutcome.Signed(
                    SoundPdf.ofOwnMaking(bytes(service.signDocument(document, parameters, value))));
        } catch (ProtectedDocumentException locked) {
            return new SignOutcome.Locked();
        }
    }

    /** Why a draft could not take a leader's signature and then an agency's. */
    Optional<SignOutcome.Unfit> unfitForBoth(SoundPdf draft, Signer agency, VisibleMarks.Words words) {
        return unfit(() -> marks.haveRoom(draft, agency, words));
    }

    /** Why a file could not take a signature and its mark. */
    Optional<SignOutcome.Unfit> unfit(SoundPdf pdf, Signer signer, VisibleMarks.Words words) {
        return unfit(() -> marks.mark(pdf, signer, words).isPresent());
    }

    private static Optional<SignOutcome.Unfit> unfit(BooleanSupplier hasRoom) {
        try {
            return hasRoom.getAsBoolean() ? Optional.empty() : Optional.of(new SignOutcome.NoRoom());
        } catch (BoundedText.Unread unread) {
            return Optional.of(unreadable(unread));
        }
    }

    private static SignOutcome.Unreadable unreadable(BoundedText.Unread unread) {
        LOG.warn("The pages of a PDF were not read", unread);
        return new SignOutcome.Unreadable();
    }

    /** Where the library counts something as covered that we do not, the signature is worth more than its picture. */
    private static byte[] toBeSigned(PAdESService service, DSSDocument document, PAdESSignatureParameters parameters) {
        try {
            return service.getDataToSign(document, parameters).getBytes();
        } catch (AlertException covered) {
            LOG.warn("A signature is made without a mark: {}", covered.getMessage());
            parameters.setImageParameters(new SignatureImageParameters());
            return service.getDataToSign(document, parameters).getBytes();
        }
    }

    private PAdESService service() {
        PAdESService service = new PAdESService(new CommonCertificateVerifier());
        service.setPdfObjFactory(new TaggedSigning());
        if (timeStampAuthority != null) {
            service.setTspSource(
                    new OnlineTSPSource(timeStampAuthority, new BoundedLoader("application/timestamp-query")));
        }
        return service;
    }

    private PAdESSignatureParameters parameters(SigningKey key, Signer signer, Instant now) {
        boolean stamped = timeStampAuthority != null;
        List<CertificateToken> chain =
                key.chain().stream().map(CertificateToken::new).toList();
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(stamped ? SignatureLevel.PAdES_BASELINE_T : SignatureLevel.PAdES_BASELINE_B);
        parameters.setSigningCertificate(chain.getFirst());
        parameters.setCertificateChain(chain);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        // DSS would ask with SHA-512, which not every authority takes.
        parameters.getSignatureTimestampParameters().setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.bLevel().setSigningDate(Date.from(now));
        parameters.setSigningTimeZone(VIETNAM);
        parameters.setSignerName(signer.name());
        parameters.setAppName("Motcua");
        parameters.setContentSize(stamped ? STAMPED_ROOM : PLAIN_ROOM);
        return parameters;
    }

    private static byte[] bytes(DSSDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            document.writeTo(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}

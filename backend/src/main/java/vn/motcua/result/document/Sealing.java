package vn.motcua.result.document;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.document.SoundPdf;
import vn.motcua.registry.DocumentNumber;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.pdf.Imprint;
import vn.motcua.signature.pdf.SignOutcome;
import vn.motcua.signature.pdf.SignPdf;
import vn.motcua.signature.pdf.SignStored;

/** Adds a signature to a stored file and stores what comes of it beside it. Waits for keys and time-stamps. */
@Singleton
class Sealing {

    private final Documents documents;
    private final SignPdf signPdf;
    private final SignStored signStored;

    Sealing(Documents documents, SignPdf signPdf, SignStored signStored) {
        this.documents = documents;
        this.signPdf = signPdf;
        this.signStored = signStored;
    }

    /** What came of it. */
    sealed interface Outcome {
        /** The signed file, which is swept unless somebody refers to it. */
        record Sealed(DocumentId file) implements Outcome {}

        /** Nothing was signed. */
        record NotSealed(DocumentOutcome.NotDone why) implements Outcome {}
    }

    /** Why the signer could not sign now; empty when they can, as far as it is known without signing. */
    Optional<DocumentOutcome.NotDone> obstacle(Signer signer) {
        return signPdf.obstacle(signer).map(obstacle -> why(obstacle, signer));
    }

    /**
     * Why a draft could not take a leader's signature and then the agency's.
     *
     * @param notation what will follow its number
     */
    Optional<DocumentOutcome.NotDone> unfit(SoundPdf draft, Signer agency, String notation) {
        return signPdf.unfitForBoth(draft, agency, longest(notation)).map(Sealing::why);
    }

    /** Why what the leader has signed could not take the agency's signature. */
    Optional<DocumentOutcome.NotDone> unfitForSeal(ResultDocument document, Signer agency) {
        return signPdf.unfit(
                        documents.soundPdf(document.requireSigned()),
                        agency,
                        longest(document.subject().notation()))
                .map(Sealing::why);
    }

    /** As long as an imprint becomes; its QR code is as large for every address. */
    private static Imprint longest(String notation) {
        DocumentNumber number = new DocumentNumber(9999, DocumentNumber.MOST, notation);
        return new Imprint(number.symbol(), LocalDate.of(number.year(), 12, 31), "");
    }

    /** Adds a person's signature. */
    Outcome sign(DocumentId file, Signer signer) {
        return sign(file, signer, null);
    }

    /** Adds the agency's signature, with what its mark carries beside name and time. */
    Outcome seal(DocumentId file, Signer signer, Imprint imprint) {
        return sign(file, signer, imprint);
    }

    private Outcome sign(DocumentId file, Signer signer, @Nullable Imprint imprint) {
        return switch (signStored.sign(file, signer, imprint)) {
            case SignStored.Outcome.Signed signed -> new Outcome.Sealed(signed.file());
            case SignStored.Outcome.NotSigned not -> new Outcome.NotSealed(why(not.why(), signer));
            case SignStored.Outcome.Unfit unfit -> new Outcome.NotSealed(why(unfit.why()));
        };
    }

    private static DocumentOutcome.NotDone why(SignOutcome.Unfit unfit) {
        return switch (unfit) {
            case SignOutcome.Locked locked -> new DocumentOutcome.LockedAgainstSignatures();
            case SignOutcome.NoRoom none -> new DocumentOutcome.NoRoomForMark();
            case SignOutcome.Unreadable unread -> new DocumentOutcome.Unreadable();
        };
    }

    private static DocumentOutcome.NotDone why(SignOutcome.NotSigned not, Signer signer) {
        return switch (not) {
            case SignOutcome.NoKey none -> new DocumentOutcome.NoKey(signer.name());
            case SignOutcome.CertificateNotValid dates ->
                new DocumentOutcome.CertificateNotValid(signer.name(), dates.validFrom(), dates.validTo());
            case SignOutcome.KeyFailed failed -> new DocumentOutcome.KeyFailed(signer.name());
            case SignOutcome.NoTimeStamp none -> new DocumentOutcome.NoTimeStamp();
        };
    }
}

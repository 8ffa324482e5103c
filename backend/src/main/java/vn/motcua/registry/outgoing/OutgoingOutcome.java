package vn.motcua.registry.outgoing;

import java.util.List;
import vn.motcua.document.StoreOutcome;
import vn.motcua.registry.Correspondent;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.pdf.SignOutcome;

/** What came of an act on an outgoing document. Unless it is done, what was there is there. */
sealed interface OutgoingOutcome {

    /** Done; this is the document now. */
    record Done(OutgoingDocument document) implements OutgoingOutcome {}

    /** Somebody was quicker. */
    record Stale() implements OutgoingOutcome {}

    /** It is not where this can be done. */
    record NotInState() implements OutgoingOutcome {}

    /** It is still on its way, or a receiver has still to answer what it was asked. */
    record NotSettled() implements OutgoingOutcome {}

    /**
     * It bears a stamp of secrecy.
     *
     * @param pointer the field where it stands
     */
    record StateSecret(String pointer, String word) implements OutgoingOutcome {}

    /** What it answers was recalled or replaced, and nobody has said that it goes on all the same. */
    record QuestionLost(AskedDocuments.Asked question) implements OutgoingOutcome {}

    /** It answers a note whose work is back with those who handed it over. */
    record WorkBack() implements OutgoingOutcome {}

    /** These are no agencies that documents reach. */
    record UnknownReceivers(List<Correspondent> receivers) implements OutgoingOutcome {
        public UnknownReceivers {
            receivers = List.copyOf(receivers);
        }
    }

    /** The province's list has no such kind. */
    record UnknownPaperKind(String code) implements OutgoingOutcome {}

    /** It goes to nobody yet. */
    record NoReceiver() implements OutgoingOutcome {}

    /** It would go to the agency that sends it. */
    record OwnAgency() implements OutgoingOutcome {}

    /** What it is and to whom it goes was decided with the dossier that it goes with. */
    record Bound() implements OutgoingOutcome {}

    /** There is no main file yet. */
    record NoFile() implements OutgoingOutcome {}

    /** As many files go with it as may. */
    record TooManyFiles(int most) implements OutgoingOutcome {}

    /** No such file goes with it. */
    record NoSuchFile() implements OutgoingOutcome {}

    /** A file was refused by its checks. */
    record FileRefused(StoreOutcome.Refused why) implements OutgoingOutcome {}

    /** The file carries signatures that do not cover it whole and unchanged, or cannot be read. */
    record SignaturesBroken() implements OutgoingOutcome {}

    /** The signer could not sign. */
    record NotSigned(SignOutcome.NotSigned why, Signer signer) implements OutgoingOutcome {}

    /** A file takes no signature. */
    record Unfit(SignOutcome.Unfit why) implements OutgoingOutcome {}

    /** The checks before sending are not all passed. */
    record NotPassed(Checklist checklist) implements OutgoingOutcome {}
}

package vn.motcua.result.document;

import java.time.Instant;
import vn.motcua.document.StoreOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.routing.handling.Admission;

/** What came of an act on a result's document. Unless it is done, nothing is lost: what was there is there. */
sealed interface DocumentOutcome {

    /** Done; this is the dossier now. */
    record Done(Dossier dossier) implements DocumentOutcome {}

    /** Not done. */
    sealed interface NotDone extends DocumentOutcome {}

    /** The officer may not, or not now. */
    record Refused(Admission.Refusal refusal) implements NotDone {}

    /** The document is not where this can be done, or there is none. */
    record NotInState() implements NotDone {}

    /** Another step comes before the leader's. */
    record StepBefore(String stepName) implements NotDone {}

    /** The file was refused by its checks. */
    record FileRefused(StoreOutcome.Refused refusal) implements NotDone {}

    /** The file carries signatures that do not cover it whole and unchanged. */
    record SignaturesBroken() implements NotDone {}

    /** A signature on the file lets nothing be added to it, no signature either. */
    record LockedAgainstSignatures() implements NotDone {}

    /** The file has no free place for the mark of a signature. */
    record NoRoomForMark() implements NotDone {}

    /** What stands on the file's pages cannot be read safely. */
    record Unreadable() implements NotDone {}

    /** The signer has no key here. */
    record NoKey(String signer) implements NotDone {}

    /** The signer's certificate is not valid now. */
    record CertificateNotValid(String signer, Instant from, Instant to) implements NotDone {}

    /** The signer's key cannot be used now; it can be tried again. */
    record KeyFailed(String signer) implements NotDone {}

    /** The time-stamp authority did not answer; it can be tried again. */
    record NoTimeStamp() implements NotDone {}
}

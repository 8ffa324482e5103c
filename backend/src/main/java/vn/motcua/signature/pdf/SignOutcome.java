package vn.motcua.signature.pdf;

import java.time.Instant;
import vn.motcua.document.SoundPdf;

/** What came of signing. */
public sealed interface SignOutcome {

    /** The signed file: the file that was given, and a revision after it. */
    record Signed(SoundPdf pdf) implements SignOutcome {}

    /** Nothing was signed: the signer could not. */
    sealed interface NotSigned extends SignOutcome {}

    /** The signer has no key here. */
    record NoKey() implements NotSigned {}

    /** The signer's certificate is not valid at this moment. */
    record CertificateNotValid(Instant validFrom, Instant validTo) implements NotSigned {}

    /** The key is there and did not sign, or cannot be reached: a token, a module or a file fails; try again later. */
    record KeyFailed() implements NotSigned {}

    /** A time-stamp authority is configured and gave no time-stamp; try again later. */
    record NoTimeStamp() implements NotSigned {}

    /** Nothing was signed: the file takes no signature. */
    sealed interface Unfit extends SignOutcome {}

    /** A signature that is there lets nothing be added to the file. */
    record Locked() implements Unfit {}

    /** There is no free place for the signature's mark, not for a smaller one either. */
    record NoRoom() implements Unfit {}

    /** What stands on its pages cannot be read, or is far more than any paper holds. */
    record Unreadable() implements Unfit {}
}

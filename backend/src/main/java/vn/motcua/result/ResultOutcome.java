package vn.motcua.result;

import vn.motcua.dossier.Dossier;
import vn.motcua.routing.handling.Admission;

/** What came of resolving a dossier or handing its result over. */
public sealed interface ResultOutcome {

    /** Done; this is the dossier now. */
    record Done(Dossier dossier) implements ResultOutcome {}

    /** The officer may not, or not now. */
    record Refused(Admission.Refusal refusal) implements ResultOutcome {}

    /** Online there must be an issued document, and there is none. */
    record DocumentMissing() implements ResultOutcome {}

    /** The fee is paid first. */
    record FeeUnpaid() implements ResultOutcome {}

    /** Neither the procedure nor the applicant's choice allows this way. */
    record MethodNotAllowed() implements ResultOutcome {}
}

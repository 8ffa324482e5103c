package vn.motcua.routing.handling;

import java.util.Optional;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.routing.HandOffLookup.Away;
import vn.motcua.routing.Stage;
import vn.motcua.routing.TaskState;

/** What an officer can do with a dossier, and the one table of who may do it when. */
public enum OfficerAction {
    ACCEPT,
    REFUSE,
    REQUEST_SUPPLEMENT,
    /** Give the applicant more time to answer. */
    EXTEND_SUPPLEMENT,
    TAKE,
    ASSIGN,
    FORWARD,
    STOP,
    RESOLVE,
    RETURN,
    REVOKE,
    /** Ask the applicant to pay what is owed, while the clock stands still; again where a quantity was wrong. */
    REQUEST_PAYMENT,
    /** Write down that a fee was paid at the counter. */
    TAKE_FEE,
    /** Void a payment that was recorded by mistake. */
    VOID_PAYMENT,
    /** Exempt the payer from an item of the fee. */
    WAIVE_FEE,
    /** Take back an exemption that was given by mistake. */
    VOID_WAIVER,
    /** Upload the document of the result, or submit it for signature. */
    DRAFT_DOCUMENT,
    /** Sign it as leader, or send it back. */
    SIGN_DOCUMENT,
    /** Number and seal it as clerk, or send it back. */
    ISSUE_DOCUMENT,
    /** Send the dossier to the agency elsewhere that is competent. */
    HAND_OFF,
    /** Take that agency's answer as the result. */
    TAKE_ANSWER,
    /** Ask the agency elsewhere to give the dossier back. */
    CALL_BACK,
    /** Go on here without that agency's answer as the result. */
    GO_ON;

    /** Whether the dossier's status and the stage of its step allow it. */
    boolean fits(DossierStatus status, Stage stage) {
        return switch (this) {
            case ACCEPT, REFUSE -> status == DossierStatus.SUBMITTED;
            case REQUEST_SUPPLEMENT -> status == DossierStatus.SUBMITTED || status == DossierStatus.IN_PROGRESS;
            case EXTEND_SUPPLEMENT -> status == DossierStatus.SUPPLEMENT_REQUESTED;
            case TAKE, ASSIGN -> status != DossierStatus.DRAFT && TaskState.of(status) == TaskState.OPEN;
            case FORWARD -> status == DossierStatus.IN_PROGRESS && stage == Stage.HANDLING;
            case STOP -> status.mayBecome(DossierStatus.STOPPED);
            case RESOLVE -> status == DossierStatus.IN_PROGRESS && stage == Stage.LAST_HANDLING;
            case RETURN -> status == DossierStatus.RESOLVED;
            case REVOKE -> status == DossierStatus.RESULT_RETURNED;
            // Asked again where a quantity was wrong.
            case REQUEST_PAYMENT -> status == DossierStatus.IN_PROGRESS || status == DossierStatus.PAYMENT_REQUESTED;
            case TAKE_FEE, WAIVE_FEE, VOID_WAIVER -> status.owesFee();
            case VOID_PAYMENT -> status != DossierStatus.DRAFT;
            case DRAFT_DOCUMENT, SIGN_DOCUMENT, ISSUE_DOCUMENT, HAND_OFF, TAKE_ANSWER, CALL_BACK, GO_ON ->
                status == DossierStatus.IN_PROGRESS && (stage == Stage.HANDLING || stage == Stage.LAST_HANDLING);
        };
    }

    /** Whether a role that reaches the step's unit allows it; a leader's reaches all units of the agency. */
    boolean allowedTo(OfficerRole role, OfficerRole stepRole) {
        return switch (this) {
            case ACCEPT, REFUSE -> role == OfficerRole.INTAKE;
            case REQUEST_SUPPLEMENT, REQUEST_PAYMENT, TAKE, FORWARD, RESOLVE -> does(role, stepRole);
            case TAKE_FEE -> role == OfficerRole.INTAKE || role == OfficerRole.RETURN;
            case ASSIGN, VOID_PAYMENT, WAIVE_FEE, VOID_WAIVER -> role == OfficerRole.HEAD || role == OfficerRole.LEADER;
            case EXTEND_SUPPLEMENT -> role == OfficerRole.LEADER || role == OfficerRole.HEAD || does(role, stepRole);
            case STOP ->
                role == OfficerRole.LEADER
                        || role == OfficerRole.HEAD
                        || (does(role, stepRole) && role != OfficerRole.CLERK);
            case RETURN -> does(role, OfficerRole.RETURN);
            case REVOKE, SIGN_DOCUMENT -> role == OfficerRole.LEADER;
            case DRAFT_DOCUMENT, HAND_OFF, TAKE_ANSWER, CALL_BACK, GO_ON ->
                does(role, stepRole) && role != OfficerRole.CLERK;
            case ISSUE_DOCUMENT -> role == OfficerRole.CLERK;
        };
    }

    /**
     * Whether it is for whoever holds the dossier alone. Giving it to another is not, what has ended nobody holds, a
     * document waits for any leader and any clerk of the agency, money is taken at the counter wherever the dossier is, and
     * an applicant who needs time need not wait for one officer.
     */
    boolean needsFreeHands() {
        return this != ASSIGN && this != REVOKE && this != EXTEND_SUPPLEMENT && !isOfTheAgency() && !isOfTheCounter();
    }

    /** Whether a role at any unit of the agency counts, not only at the unit that the dossier is in. */
    boolean isOfTheAgency() {
        return this == SIGN_DOCUMENT || this == ISSUE_DOCUMENT || this == TAKE_FEE;
    }

    /** Whether it is done where the dossier was taken in, wherever it is now. */
    boolean isOfTheCounter() {
        return this == TAKE_FEE || this == VOID_PAYMENT || this == WAIVE_FEE || this == VOID_WAIVER;
    }

    /**
     * Whether it waits while the result's document is with leader or clerk: what is being signed stands on the facts as they
     * are, so to ask for others the document is sent back first.
     */
    boolean waitsForDocument() {
        return this == REQUEST_SUPPLEMENT || this == FORWARD || this == RESOLVE || this == HAND_OFF;
    }

    /**
     * Whether it waits while the dossier is handed to another agency: what is decided there is not decided here besides, and
     * whoever works on it there asks for what they need. It is stopped here once it is back, or before it is sent.
     */
    boolean waitsForAnswer(Away away) {
        return this == FORWARD
                || this == RESOLVE
                || this == HAND_OFF
                || this == REQUEST_SUPPLEMENT
                || isOnDocument()
                || (this == STOP && (away == Away.OUT || away == Away.ASKED_BACK || away == Away.KEPT));
    }

    /** Whether it can be done with a dossier that is so far away; what has nothing to do with that always can. */
    boolean fits(Optional<Away> away) {
        return !isAboutHandOff() || away.filter(this::fits).isPresent();
    }

    private boolean fits(Away far) {
        return switch (far) {
            case PREPARED, ASKED_BACK -> false;
            case OUT -> this == CALL_BACK;
            case KEPT -> this == GO_ON;
            case FINISHED, ANSWERED -> this == TAKE_ANSWER || this == GO_ON;
        };
    }

    /** Whether it is for dossiers that are with another agency. */
    boolean isAboutHandOff() {
        return this == TAKE_ANSWER || this == CALL_BACK || this == GO_ON;
    }

    /** Whether it is an act on the result's document and not on the dossier itself. */
    public boolean isOnDocument() {
        return this == DRAFT_DOCUMENT || this == SIGN_DOCUMENT || this == ISSUE_DOCUMENT;
    }

    /** Whether an officer of a role does steps that need a role: a head stands in for handlers, the desk hands back too. */
    static boolean does(OfficerRole role, OfficerRole stepRole) {
        return role == stepRole
                || (stepRole == OfficerRole.HANDLER && role == OfficerRole.HEAD)
                || (stepRole == OfficerRole.RETURN && role == OfficerRole.INTAKE);
    }
}

package vn.motcua.routing.desk;

import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.dossier.FeeLookup.State;
import vn.motcua.dossier.tracking.FeeJson;
import vn.motcua.routing.handling.OfficerAction;

/** Which acts on a fee make sense with the fee as it stands; pure. */
final class FeeActions {

    private FeeActions() {}

    /** Whether an act is of use: what is paid need not be asked for, and only what was paid can be voided. */
    static boolean isOfUse(OfficerAction action, DossierStatus status, @Nullable FeeJson fee) {
        return switch (action) {
            case REQUEST_PAYMENT ->
                fee != null
                        && isOpen(fee)
                        && (status != DossierStatus.PAYMENT_REQUESTED || !isReceiptedSinceAsked(fee));
            case TAKE_FEE -> fee != null && isOpen(fee);
            case WAIVE_FEE -> fee != null && !fee.settled();
            case VOID_WAIVER ->
                fee != null
                        && fee.items().stream().anyMatch(item -> item.state().isWaived());
            case VOID_PAYMENT ->
                fee != null && fee.payments().stream().anyMatch(paid -> Boolean.TRUE.equals(paid.voidable()));
            case ACCEPT,
                    REFUSE,
                    REQUEST_SUPPLEMENT,
                    EXTEND_SUPPLEMENT,
                    TAKE,
                    ASSIGN,
                    FORWARD,
                    STOP,
                    RESOLVE,
                    RETURN,
                    REVOKE,
                    DRAFT_DOCUMENT,
                    SIGN_DOCUMENT,
                    ISSUE_DOCUMENT,
                    HAND_OFF,
                    TAKE_ANSWER,
                    CALL_BACK,
                    GO_ON -> true;
        };
    }

    /** Whether there is anything to pay, or would be if it were counted otherwise. */
    private static boolean isOpen(FeeJson fee) {
        return fee.items().stream().anyMatch(item -> item.state() == State.OWED || item.state() == State.FREE);
    }

    /** What was asked for is not asked for otherwise while a receipt stands for it. */
    private static boolean isReceiptedSinceAsked(FeeJson fee) {
        FeeJson.RequestJson request = fee.request();
        return request != null
                && fee.payments().stream()
                        .anyMatch(paid -> paid.voidedAt() == null && !paid.at().isBefore(request.at()));
    }
}

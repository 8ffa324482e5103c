package vn.motcua.account.phone;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.officer.OfficerId;

/** Takes a request back, for the officer who asked for it: what was asked for by mistake must not stand in the way. */
@Singleton
class WithdrawPhoneChange {

    private final PhoneChangeRequests requests;

    WithdrawPhoneChange(PhoneChangeRequests requests) {
        this.requests = requests;
    }

    /** How taking it back ends. */
    enum Outcome {
        /** The same may be asked for anew. */
        WITHDRAWN,
        /** The officer asked for none of that id. */
        UNKNOWN,
        /** It was decided, or lapsed, before. */
        OVER
    }

    Outcome withdraw(UUID request, OfficerId officer) {
        Optional<RequestRow> own =
                requests.find(request).filter(row -> row.askedBy().equals(officer.value()));
        if (own.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        return requests.decide(request, RequestRow.Decision.WITHDRAWN, officer.value())
                ? Outcome.WITHDRAWN
                : Outcome.OVER;
    }
}

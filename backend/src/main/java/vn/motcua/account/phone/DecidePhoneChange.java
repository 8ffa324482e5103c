package vn.motcua.account.phone;

import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.motcua.account.session.Sessions;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.persistence.Transactions;

/** Confirms or refuses, as a second officer, that a number which somebody else registered is given back. */
@Singleton
class DecidePhoneChange {

    private final PhoneChangeRequests requests;
    private final Applicants applicants;
    private final BindAccount bindAccount;
    private final Sessions sessions;
    private final Transactions transactions;

    DecidePhoneChange(
            PhoneChangeRequests requests,
            Applicants applicants,
            BindAccount bindAccount,
            Sessions sessions,
            Transactions transactions) {
        this.requests = requests;
        this.applicants = applicants;
        this.bindAccount = bindAccount;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /**
     * Who decides on what.
     *
     * @param agencies at one of which it must have been asked for
     */
    record Deciding(UUID request, OfficerId officer, Set<UUID> agencies) {
        Deciding {
            agencies = Set.copyOf(agencies);
        }
    }

    /** How deciding ends. */
    sealed interface Outcome {
        /** The account is bound to the new phone, and says what the papers say. */
        record Confirmed(String fullName, PhoneNumber phone) implements Outcome {}

        /** Nothing has changed, and nothing will by this request. */
        record Refused() implements Outcome {}

        /** There is none of that id for the officer. */
        record Unknown() implements Outcome {}

        /** The officer asked for it themself. */
        record SameOfficer() implements Outcome {}

        /** It was decided, or lapsed, before. */
        record Over() implements Outcome {}

        /** What the officer saw of the account is not so any more. */
        record AccountChanged() implements Outcome {}
    }

    /** @param version of what the officer saw of the account beside what the papers say */
    Outcome confirm(Deciding deciding, String version) {
        Optional<RequestRow> asked = find(deciding);
        if (asked.isEmpty()) {
            return new Outcome.Unknown();
        }
        if (isOwn(asked.get(), deciding)) {
            return new Outcome.SameOfficer();
        }
        Outcome outcome = transactions.write(() -> confirm(asked.get(), deciding.officer(), version));
        sessions.forget(asked.get().applicantId());
        return outcome;
    }

    Outcome refuse(Deciding deciding, String reason) {
        Optional<RequestRow> asked = find(deciding);
        if (asked.isEmpty()) {
            return new Outcome.Unknown();
        }
        if (isOwn(asked.get(), deciding)) {
            return new Outcome.SameOfficer();
        }
        UUID officer = deciding.officer().value();
        return requests.refuse(asked.get(), officer, reason) ? new Outcome.Refused() : new Outcome.Over();
    }

    private Outcome confirm(RequestRow asked, OfficerId officer, String version) {
        Applicant applicant = applicants.lock(new ApplicantId(asked.applicantId()));
        if (!requests.isWaiting(asked.id())) {
            return new Outcome.Over();
        }
        // Not the row's own version: whoever holds the account raises that as often as they like, with an address.
        if (!RequestJson.Side.of(applicant).version().equals(version)) {
            return new Outcome.AccountChanged();
        }
        if (!requests.decide(asked.id(), RequestRow.Decision.CONFIRMED, officer.value())) {
            return new Outcome.Over();
        }
        bindAccount.bind(applicant, asked.phone(), asked.change(), officer);
        return new Outcome.Confirmed(asked.fullName(), asked.phone());
    }

    private Optional<RequestRow> find(Deciding deciding) {
        return requests.find(deciding.request())
                .filter(row -> deciding.agencies().contains(row.agencyId()));
    }

    private static boolean isOwn(RequestRow asked, Deciding deciding) {
        return asked.askedBy().equals(deciding.officer().value());
    }
}

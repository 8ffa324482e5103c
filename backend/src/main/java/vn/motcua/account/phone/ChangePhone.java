package vn.motcua.account.phone;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.account.code.Challenge;
import vn.motcua.account.code.ChallengeId;
import vn.motcua.account.code.Challenges;
import vn.motcua.account.code.CodeCheck;
import vn.motcua.account.code.Purpose;
import vn.motcua.account.session.Sessions;
import vn.motcua.agency.AgencyId;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.ApplicantKind;
import vn.motcua.applicant.Applicants;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.platform.persistence.SearchText;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.text.Text;

/**
 * Binds an account to the phone that answered a challenge, for an officer who has seen its holder's papers; where somebody
 * else registered the number, asks a second officer for it.
 */
@Singleton
class ChangePhone {

    private final Challenges challenges;
    private final Applicants applicants;
    private final BindAccount bindAccount;
    private final PhoneChangeRequests requests;
    private final Sessions sessions;
    private final Transactions transactions;

    ChangePhone(
            Challenges challenges,
            Applicants applicants,
            BindAccount bindAccount,
            PhoneChangeRequests requests,
            Sessions sessions,
            Transactions transactions) {
        this.challenges = challenges;
        this.applicants = applicants;
        this.bindAccount = bindAccount;
        this.requests = requests;
        this.sessions = sessions;
        this.transactions = transactions;
    }

    /** How a change ends. */
    sealed interface Outcome {
        /** The account is bound to the new phone, and to it alone. */
        record Changed(PhoneNumber phone) implements Outcome {}

        /** Nothing has changed: a second officer confirms it, or nobody does in time. */
        record Asked(UUID requestId, Instant expiresAt) implements Outcome {}

        /** The same is asked for already, and waits at an agency. */
        record AskedAlready(AgencyId agency) implements Outcome {}

        /** The code is wrong, or not good any more. */
        record CodeRejected(CodeCheck.Rejected why) implements Outcome {}

        /** Nobody is registered with the number: the holder registers themself. */
        record NotRegistered() implements Outcome {}

        /** The account is in another name than the paper. */
        record NameDiffers() implements Outcome {}

        /** The organisation's account names another legal representative than the papers. */
        record RepresentativeDiffers() implements Outcome {}

        /** It is the account's phone already. */
        record SamePhone() implements Outcome {}

        /** Something that the papers say is missing, or not of such an account. */
        record Unfit(String pointer, String keyword, Text message) implements Outcome {}
    }

    Outcome change(ChallengeId id, String code, PhoneChange change) {
        return switch (challenges.check(Purpose.phoneChange(change.officer()), id, code)) {
            case CodeCheck.Rejected rejected -> new Outcome.CodeRejected(rejected);
            case CodeCheck.Right(Challenge proof) -> change(proof, change);
        };
    }

    private Outcome change(Challenge proof, PhoneChange change) {
        Optional<ApplicantId> applicant =
                applicants.findByIdentifier(proof.identifier()).map(Applicant::id);
        if (applicant.isEmpty()) {
            return new Outcome.NotRegistered();
        }
        Outcome outcome = transactions.write(() -> change(applicant.get(), proof, change));
        sessions.forget(applicant.get().value());
        return outcome;
    }

    /** All is decided by the locked row: another counter may just have changed what was read before. */
    private Outcome change(ApplicantId id, Challenge proof, PhoneChange change) {
        Applicant applicant = applicants.lock(id);
        Outcome refused = refusal(applicant, proof, change);
        if (refused != null) {
            return refused;
        }
        boolean taken = change.cause() == PhoneChange.Cause.TAKEN;
        Optional<RequestRow> waiting = taken ? requests.findWaitingFor(applicant) : Optional.empty();
        if (waiting.isPresent()) {
            return new Outcome.AskedAlready(new AgencyId(waiting.get().agencyId()));
        }
        if (!challenges.use(proof)) {
            return new Outcome.CodeRejected(CodeCheck.Rejected.spent());
        }
        if (taken) {
            RequestRow request = requests.open(applicant, proof.phone(), change);
            return new Outcome.Asked(request.id(), request.expiresAt());
        }
        bindAccount.bind(applicant, proof.phone(), change, null);
        return new Outcome.Changed(proof.phone());
    }

    private static @Nullable Outcome refusal(Applicant applicant, Challenge proof, PhoneChange change) {
        if (applicant.phone().equals(proof.phone())) {
            return new Outcome.SamePhone();
        }
        Outcome unfit = PapersNeeded.faultOf(applicant, change);
        if (unfit != null || change.cause() == PhoneChange.Cause.TAKEN) {
            return unfit;
        }
        if (!isSameName(applicant.fullName(), change.said().fullName())) {
            return new Outcome.NameDiffers();
        }
        return isRepresented(applicant, change.said().legalRepresentative())
                ? null
                : new Outcome.RepresentativeDiffers();
    }

    /** Whether these are the account's representative, or it is a citizen's; a card in anybody's name proves no right. */
    private static boolean isRepresented(Applicant applicant, Applicant.@Nullable LegalRepresentative shown) {
        Applicant.LegalRepresentative known = applicant.legalRepresentative();
        if (applicant.kind() == ApplicantKind.CITIZEN) {
            return true;
        }
        return known != null
                && shown != null
                && known.personalNumber().equals(shown.personalNumber())
                && isSameName(known.fullName(), shown.fullName());
    }

    private static boolean isSameName(String one, String other) {
        return SearchText.fold(one).equals(SearchText.fold(other));
    }
}

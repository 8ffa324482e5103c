package vn.motcua.applicant.representation.company;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.ApplicantKind;
import vn.motcua.applicant.Applicants;
import vn.motcua.applicant.representation.GiveRepresentation;
import vn.motcua.applicant.representation.Leave;
import vn.motcua.applicant.representation.NamedApplicant;
import vn.motcua.applicant.representation.PartiesHold;
import vn.motcua.applicant.representation.Representation;
import vn.motcua.applicant.representation.RepresentationId;
import vn.motcua.applicant.representation.Representations;
import vn.motcua.applicant.representation.RevokeRepresentation;
import vn.motcua.platform.limit.Limit;
import vn.motcua.platform.limit.RateLimits;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.time.Zone;

/** Lets people into a company and out of it: the company itself does, and its managers as far as they may go themselves. */
@Singleton
class CompanyPeople {

    /** Enough for a company's first day, too few to read names off numbers. */
    private static final Limit LET_IN = new Limit("company-people", 100, Duration.ofDays(1));

    private final Representations representations;
    private final GiveRepresentation giveRepresentation;
    private final RevokeRepresentation revokeRepresentation;
    private final Applicants applicants;
    private final PartiesHold parties;
    private final RateLimits limits;
    private final Transactions transactions;
    private final Clock clock;

    CompanyPeople(
            Representations representations,
            GiveRepresentation giveRepresentation,
            RevokeRepresentation revokeRepresentation,
            Applicants applicants,
            PartiesHold parties,
            RateLimits limits,
            Transactions transactions,
            Clock clock) {
        this.representations = representations;
        this.giveRepresentation = giveRepresentation;
        this.revokeRepresentation = revokeRepresentation;
        this.applicants = applicants;
        this.parties = parties;
        this.limits = limits;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How letting somebody in or out ends. */
    sealed interface Outcome {
        /** They act for the company from now on. */
        record LetIn(Representation representation) implements Outcome {}

        /** They do not any more. */
        record LetOut() implements Outcome {}

        /** There is no such company, or no such person in it, for the caller. */
        record NotFound() implements Outcome {}

        /** It goes further than what the caller holds. */
        record MoreThanHeld() implements Outcome {}

        /** Nobody is registered with that number and name. */
        record UnknownPerson() implements Outcome {}

        /** The last day is over or too far away. */
        record BadDay() implements Outcome {}

        /** Too many tries; the next may be made after this. */
        record TooMany(Duration retryAfter) implements Outcome {}
    }

    /** Who may act for the company now; nothing when the caller does not manage it. */
    Optional<List<Representation>> list(ApplicantCaller caller, ApplicantId company) {
        return mayManage(caller, company) ? Optional.of(representations.activeOf(company)) : Optional.empty();
    }

    Outcome letIn(ApplicantCaller caller, ApplicantId company, NamedApplicant person, Leave leave) {
        if (!mayManage(caller, company)) {
            return new Outcome.NotFound();
        }
        if (!leave.mayBeGivenOn(LocalDate.ofInstant(clock.instant(), Zone.VIETNAM))) {
            return new Outcome.BadDay();
        }
        Optional<Duration> wait = limits.take(LET_IN, company.value().toString());
        if (wait.isPresent()) {
            return new Outcome.TooMany(wait.get());
        }
        ApplicantId found = person.in(applicants)
                .map(Applicant::id)
                .filter(id -> !id.equals(company))
                .orElse(null);
        if (found == null) {
            return new Outcome.UnknownPerson();
        }
        ApplicantId me = new ApplicantId(caller.applicantId());
        return transactions.write(() -> {
            parties.hold(caller, Set.of(company, found));
            return representations.mayManageUntilCommit(me, company, leave)
                    ? new Outcome.LetIn(
                            giveRepresentation.give(new GiveRepresentation.Giving(company, found, leave, me)))
                    : new Outcome.MoreThanHeld();
        });
    }

    Outcome letOut(ApplicantCaller caller, ApplicantId company, RepresentationId id) {
        if (!mayManage(caller, company)) {
            return new Outcome.NotFound();
        }
        ApplicantId me = new ApplicantId(caller.applicantId());
        return transactions.write(() -> {
            parties.hold(caller, Set.of(company));
            Representation held = representations.find(company, id).orElse(null);
            if (held == null) {
                return new Outcome.NotFound();
            }
            if (!representations.mayManageUntilCommit(me, company, held.leave())) {
                return new Outcome.MoreThanHeld();
            }
            revokeRepresentation.end(held, me);
            return new Outcome.LetOut();
        });
    }

    private boolean mayManage(ApplicantCaller caller, ApplicantId company) {
        boolean isCompany = applicants
                .find(company)
                .filter(found -> found.kind() == ApplicantKind.ORGANISATION)
                .isPresent();
        return isCompany && representations.mayManage(new ApplicantId(caller.applicantId()), company);
    }
}

package vn.motcua.applicant.representation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.platform.limit.Limit;
import vn.motcua.platform.limit.RateLimits;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.time.Zone;

/** Lets a registered applicant act for the caller, within a scope and until a day. */
@Singleton
class GrantRepresentation {

    /** Plenty for people, and too few to read names off numbers one by one, or to flood somebody with messages. */
    private static final Limit GRANTS = new Limit("representation", 20, Duration.ofDays(1));

    private final GiveRepresentation giveRepresentation;
    private final Applicants applicants;
    private final PartiesHold parties;
    private final RateLimits limits;
    private final Transactions transactions;
    private final Clock clock;

    GrantRepresentation(
            GiveRepresentation giveRepresentation,
            Applicants applicants,
            PartiesHold parties,
            RateLimits limits,
            Transactions transactions,
            Clock clock) {
        this.giveRepresentation = giveRepresentation;
        this.applicants = applicants;
        this.parties = parties;
        this.limits = limits;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How granting ends. */
    sealed interface Outcome {
        /** It holds from now on. */
        record Granted(Representation representation) implements Outcome {}

        /** Nobody is registered with that number and name; nothing tells which of them is wrong. */
        record UnknownRepresentative() implements Outcome {}

        /** Nobody gives leave to themself. */
        record ForOneself() implements Outcome {}

        /** The last day is over, or further away than {@link Leave#LONGEST_YEARS} years. */
        record BadDay() implements Outcome {}

        /** Too many tries, whatever came of them; the next may be made after this. */
        record TooMany(Duration retryAfter) implements Outcome {}
    }

    Outcome grant(ApplicantCaller caller, NamedApplicant representative, Scope scope, LocalDate validUntil) {
        ApplicantId owner = new ApplicantId(caller.applicantId());
        Leave leave = Leave.of(scope, validUntil);
        if (!leave.mayBeGivenOn(LocalDate.ofInstant(clock.instant(), Zone.VIETNAM))) {
            return new Outcome.BadDay();
        }
        Optional<Duration> wait = limits.take(GRANTS, owner.value().toString());
        if (wait.isPresent()) {
            return new Outcome.TooMany(wait.get());
        }
        Optional<Applicant> found = representative.in(applicants);
        if (found.isEmpty()) {
            return new Outcome.UnknownRepresentative();
        }
        if (found.get().id().equals(owner)) {
            return new Outcome.ForOneself();
        }
        ApplicantId representativeId = found.get().id();
        return new Outcome.Granted(transactions.write(() -> {
            parties.hold(caller, Set.of(representativeId));
            return giveRepresentation.give(new GiveRepresentation.Giving(owner, representativeId, leave, owner));
        }));
    }
}

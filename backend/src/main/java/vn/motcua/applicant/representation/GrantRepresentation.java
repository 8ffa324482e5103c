package vn.motcua.applicant.representation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.applicant.Identifier;
import vn.motcua.platform.limit.Limit;
import vn.motcua.platform.limit.RateLimits;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.persistence.SearchText;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.security.OpenSessions;
import vn.motcua.platform.time.Zone;

/** Lets a registered applicant act for the caller, within a scope and until a day. */
@Singleton
class GrantRepresentation {

    /** Long enough for any procedure, short enough that nobody forgets it for a lifetime. */
    private static final int LONGEST_YEARS = 5;

    /** Plenty for people, and too few to read names off numbers one by one, or to flood somebody with messages. */
    private static final Limit GRANTS = new Limit("representation", 20, Duration.ofDays(1));

    private final RepresentationRows rows;
    private final Applicants applicants;
    private final OpenSessions openSessions;
    private final RateLimits limits;
    private final Transactions transactions;
    private final Outbox outbox;
    private final Clock clock;

    GrantRepresentation(
            RepresentationRows rows,
            Applicants applicants,
            OpenSessions openSessions,
            RateLimits limits,
            Transactions transactions,
            Outbox outbox,
            Clock clock) {
        this.rows = rows;
        this.applicants = applicants;
        this.openSessions = openSessions;
        this.limits = limits;
        this.transactions = transactions;
        this.outbox = outbox;
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

        /** The last day is over, or further away than {@link #LONGEST_YEARS} years. */
        record BadDay() implements Outcome {}

        /** Too many tries, whatever came of them; the next may be made after this. */
        record TooMany(Duration retryAfter) implements Outcome {}
    }

    /** Whom leave is given to: whoever does not know their name is not told it. */
    record Named(Identifier identifier, String name) {
        boolean is(Applicant applicant) {
            return SearchText.fold(name).equals(SearchText.fold(applicant.fullName()));
        }
    }

    Outcome grant(ApplicantCaller caller, Named representative, Scope scope, LocalDate validUntil) {
        ApplicantId owner = new ApplicantId(caller.applicantId());
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Zone.VIETNAM);
        if (validUntil.isBefore(today) || validUntil.isAfter(today.plusYears(LONGEST_YEARS))) {
            return new Outcome.BadDay();
        }
        Optional<Duration> wait = limits.take(GRANTS, owner.value().toString());
        if (wait.isPresent()) {
            return new Outcome.TooMany(wait.get());
        }
        Optional<Applicant> found =
                applicants.findByIdentifier(representative.identifier()).filter(representative::is);
        if (found.isEmpty()) {
            return new Outcome.UnknownRepresentative();
        }
        if (found.get().id().equals(owner)) {
            return new Outcome.ForOneself();
        }
        RepresentationRow wanted = RepresentationRow.granted(owner, found.get().id(), scope, validUntil, now);
        RepresentationRow row = transactions.write(() -> {
            applicants.lock(owner);
            openSessions.require(caller);
            return sameOrNew(wanted, today);
        });
        String ownerName = applicants.get(owner).fullName();
        return new Outcome.Granted(row.toRepresentation(ownerName, found.get().fullName()));
    }

    /** What is granted already is not granted a second time: ending it would leave the other. The owner is locked. */
    private RepresentationRow sameOrNew(RepresentationRow wanted, LocalDate today) {
        return rows.activeBetween(wanted.ownerId(), wanted.representativeId(), today).stream()
                .filter(active -> active.scope().equals(wanted.scope())
                        && active.validUntil().equals(wanted.validUntil()))
                .findFirst()
                .orElseGet(() -> save(wanted));
    }

    private RepresentationRow save(RepresentationRow row) {
        rows.save(row);
        outbox.append(RepresentationEventPayload.GRANTED, row.id(), RepresentationEventPayload.of(row));
        return row;
    }
}

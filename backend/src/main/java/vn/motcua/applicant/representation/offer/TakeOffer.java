package vn.motcua.applicant.representation.offer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.applicant.representation.GiveRepresentation;
import vn.motcua.applicant.representation.PartiesHold;
import vn.motcua.applicant.representation.Representation;
import vn.motcua.platform.limit.Limit;
import vn.motcua.platform.limit.RateLimits;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.secret.ServerSecret;
import vn.motcua.platform.security.ApplicantCaller;

/** Opens an offer by its secret: shows who gives what, and lets one person take it. */
@Singleton
class TakeOffer {

    private static final Limit OPENINGS = new Limit("representation-offer-opened", 30, Duration.ofHours(1));

    private final OfferRows rows;
    private final GiveRepresentation giveRepresentation;
    private final Applicants applicants;
    private final PartiesHold parties;
    private final RateLimits limits;
    private final ServerSecret key;
    private final Transactions transactions;
    private final Clock clock;

    TakeOffer(
            OfferRows rows,
            GiveRepresentation giveRepresentation,
            Applicants applicants,
            PartiesHold parties,
            RateLimits limits,
            ServerSecret key,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.giveRepresentation = giveRepresentation;
        this.applicants = applicants;
        this.parties = parties;
        this.limits = limits;
        this.key = key;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** What an offer is found to be. */
    sealed interface Seen {
        /** It waits; this is who gives it. */
        record Open(Offer offer, Applicant owner) implements Seen {}
    }

    /** How taking one ends. */
    sealed interface Outcome {
        /** It holds from now on, or has since the same person took it. */
        record Taken(Representation representation) implements Outcome {}
    }

    /** Why an offer is of no use to the caller. */
    sealed interface Refusal extends Seen, Outcome {
        /** There is none with this secret, or it was taken, taken back or left until it was over: which, is not told. */
        record NotThere() implements Refusal {}

        /** It is the caller's own. */
        record OnesOwn() implements Refusal {}

        /** Too many were opened; the next may be after this. */
        record TooMany(Duration retryAfter) implements Refusal {}
    }

    Seen look(ApplicantCaller caller, OfferSecret secret) {
        Optional<Duration> wait = wait(caller);
        if (wait.isPresent()) {
            return new Refusal.TooMany(wait.get());
        }
        Offer offer = transactions.read(() -> rows.find(secret.hash(key))).orElse(null);
        if (offer == null || !isThere(offer, new ApplicantId(caller.applicantId()))) {
            return new Refusal.NotThere();
        }
        return offer.owner().value().equals(caller.applicantId())
                ? new Refusal.OnesOwn()
                : new Seen.Open(offer, applicants.get(offer.owner()));
    }

    Outcome take(ApplicantCaller caller, OfferSecret secret) {
        Optional<Duration> wait = wait(caller);
        return wait.isPresent()
                ? new Refusal.TooMany(wait.get())
                : transactions.write(() -> taken(caller, secret.hash(key)));
    }

    private Outcome taken(ApplicantCaller caller, String hash) {
        ApplicantId taker = new ApplicantId(caller.applicantId());
        ApplicantId owner = rows.find(hash).map(Offer::owner).orElse(null);
        if (owner == null) {
            return new Refusal.NotThere();
        }
        if (owner.equals(taker)) {
            return new Refusal.OnesOwn();
        }
        // In the order of all who change what an owner has given: those it concerns, then what was given.
        parties.hold(caller, Set.of(owner));
        Offer offer = rows.lock(hash).orElseThrow();
        Instant now = clock.instant();
        boolean open = offer.state(now) == OfferState.OPEN;
        if (open) {
            rows.take(offer.id(), taker, now);
        }
        // Asked again after an answer that was lost: it is theirs, unless it was ended since.
        return open || (taker.equals(offer.takenBy()) && isHeld(offer, taker))
                ? new Outcome.Taken(
                        giveRepresentation.give(new GiveRepresentation.Giving(owner, taker, offer.leave(), owner)))
                : new Refusal.NotThere();
    }

    /** Whether it waits, or the very one who asks has taken it: their answer may have been lost, their page be read anew. */
    private boolean isThere(Offer offer, ApplicantId who) {
        return offer.state(clock.instant()) == OfferState.OPEN || (who.equals(offer.takenBy()) && isHeld(offer, who));
    }

    private boolean isHeld(Offer offer, ApplicantId taker) {
        return giveRepresentation.holdsAlready(offer.owner(), taker, offer.leave());
    }

    private Optional<Duration> wait(ApplicantCaller caller) {
        return limits.take(OPENINGS, caller.applicantId().toString());
    }
}

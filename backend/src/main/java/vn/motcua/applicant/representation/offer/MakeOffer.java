package vn.motcua.applicant.representation.offer;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.representation.Leave;
import vn.motcua.applicant.representation.PartiesHold;
import vn.motcua.platform.limit.Limit;
import vn.motcua.platform.limit.RateLimits;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.secret.ServerSecret;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.time.Zone;

/** Makes a link by which one other may come to act for the caller. */
@Singleton
class MakeOffer {

    private static final Limit OFFERS = new Limit("representation-offer", 20, Duration.ofDays(1));

    private final OfferRows rows;
    private final PartiesHold parties;
    private final RateLimits limits;
    private final ServerSecret key;
    private final Transactions transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    MakeOffer(
            OfferRows rows,
            PartiesHold parties,
            RateLimits limits,
            ServerSecret key,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.parties = parties;
        this.limits = limits;
        this.key = key;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How making one ends. */
    sealed interface Outcome {
        /** It waits; the secret is told here and never again. */
        record Made(Offer offer, OfferSecret secret) implements Outcome {}

        /** The last day of the leave is over or too far away. */
        record BadDay() implements Outcome {}

        /** Too many today; the next may be made after this. */
        record TooMany(Duration retryAfter) implements Outcome {}
    }

    Outcome make(ApplicantCaller caller, Leave leave, Duration open) {
        Instant now = clock.instant();
        if (!leave.mayBeGivenOn(LocalDate.ofInstant(now, Zone.VIETNAM))) {
            return new Outcome.BadDay();
        }
        ApplicantId owner = new ApplicantId(caller.applicantId());
        Optional<Duration> wait = limits.take(OFFERS, owner.value().toString());
        if (wait.isPresent()) {
            return new Outcome.TooMany(wait.get());
        }
        Offer offer = new Offer(Ids.next(), owner, leave, now, now.plus(open), null, null);
        OfferSecret secret = OfferSecret.random(random);
        return transactions.write(() -> {
            parties.hold(caller, Set.of());
            rows.insert(offer, secret.hash(key));
            return new Outcome.Made(offer, secret);
        });
    }
}

package vn.motcua.applicant.representation.offer;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.applicant.representation.OfferedLeave;
import vn.motcua.platform.persistence.Transactions;

/** What an owner has offered: listed, and taken back. */
@Singleton
class Offers implements OfferedLeave {

    private static final int MOST = 100;

    /** After their end, for their owner to see what became of them; what was taken is a representation and stays. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final OfferRows rows;
    private final Applicants applicants;
    private final Transactions transactions;
    private final Clock clock;

    Offers(OfferRows rows, Applicants applicants, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.applicants = applicants;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The newest of an owner. */
    List<Offer> listOf(ApplicantId owner) {
        return transactions.read(() -> rows.listOf(owner, MOST));
    }

    /** Who took those that were taken, by name. */
    Map<ApplicantId, String> takers(List<Offer> taken) {
        List<ApplicantId> ids = taken.stream()
                .map(Offer::takenBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return applicants.list(ids).values().stream().collect(Collectors.toMap(Applicant::id, Applicant::fullName));
    }

    /** Whether the owner has such an offer; it is closed from now on. */
    boolean takeBack(ApplicantId owner, UUID id) {
        return transactions.write(() -> {
            boolean there = rows.isOf(id, owner);
            if (there) {
                rows.takeBack(id, clock.instant());
            }
            return there;
        });
    }

    /** Forgets those that could last be taken long ago. */
    @Scheduled(initialDelay = "13m", fixedDelay = "1h")
    void sweep() {
        Instant before = clock.instant().minus(KEPT);
        transactions.writeInBatches(limit -> rows.sweep(before, limit));
    }

    @Override
    public void takeBackOfferedSince(ApplicantId owner, Instant since) {
        transactions.write(() -> rows.takeBackSince(owner, since, clock.instant()));
    }
}

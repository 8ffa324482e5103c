package vn.motcua.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When things happened to a dossier, and when its result is promised; UTC. */
public record DossierTimes(
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable Instant promisedAt,
        @Nullable Instant pausedAt,
        @Nullable Instant closedAt) {

    /** The same times with another promise. */
    DossierTimes promising(Instant other) {
        return new DossierTimes(createdAt, updatedAt, submittedAt, acceptedAt, other, pausedAt, closedAt);
    }
}

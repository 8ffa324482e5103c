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
        @Nullable Instant closedAt) {}

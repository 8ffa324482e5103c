package vn.motcua.account.session;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;

/** A row of {@code account_session}. */
@MappedEntity("account_session")
record SessionRow(
        @Id @BinaryUuid UUID id,
        CallerKind callerKind,
        @BinaryUuid UUID callerId,
        String client,
        Instant createdAt,
        Instant lastUsedAt,
        Instant expiresAt,
        @Nullable Instant endedAt,
        @Nullable EndReason endReason) {

    /** Why a session was ended before its time. */
    enum EndReason {
        SIGNED_OUT,
        ENDED,
        REFRESH_REUSED,
        REVOKED
    }

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(expiresAt) && now.isBefore(lastUsedAt.plus(callerKind.idle()));
    }

    /** How long it stays open when it is not used from now on. */
    Duration lasts(Instant now) {
        Duration longest = Duration.between(now, expiresAt);
        return longest.compareTo(callerKind.idle()) < 0 ? longest : callerKind.idle();
    }

    Session toSession() {
        return new Session(new SessionId(id), client, createdAt, lastUsedAt);
    }
}

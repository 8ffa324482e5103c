package vn.motcua.account.session;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;

/** A row of {@code refresh_token}. */
@MappedEntity("refresh_token")
record RefreshTokenRow(
        @Id String tokenHash,
        @BinaryUuid UUID sessionId,
        Instant createdAt,
        @Nullable Instant replacedAt) {}

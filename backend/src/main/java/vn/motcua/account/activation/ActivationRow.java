package vn.motcua.account.activation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

/** A row of {@code officer_activation}. */
@MappedEntity("officer_activation")
record ActivationRow(
        @Id @BinaryUuid UUID officerId,
        String codeHash,
        String authenticatorSecret,
        Instant createdAt,
        Instant expiresAt) {}

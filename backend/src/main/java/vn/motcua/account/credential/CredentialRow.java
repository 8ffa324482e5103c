package vn.motcua.account.credential;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

/** A row of {@code officer_credential}. */
@MappedEntity("officer_credential")
record CredentialRow(
        @Id @BinaryUuid UUID officerId,
        String passwordHash,
        String authenticatorSecret,
        long lastStep,
        Instant changedAt) {}

package vn.motcua.platform.idempotency;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

// Never leaves this package, and nobody compares two of them: arrays do no harm here.
@SuppressWarnings("ArrayRecordComponent")
@MappedEntity("idempotency_record")
record IdempotencyRow(
        @Id @BinaryUuid UUID callerId,
        @Id String operation,
        @Id byte[] keyHash,
        byte[] requestHash,
        Instant createdAt) {}

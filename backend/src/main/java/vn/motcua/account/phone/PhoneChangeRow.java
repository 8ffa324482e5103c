package vn.motcua.account.phone;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;

/** A row of {@code phone_change}. */
@MappedEntity("phone_change")
record PhoneChangeRow(
        @Id @BinaryUuid UUID id,
        @BinaryUuid UUID applicantId,
        String oldPhone,
        String newPhone,
        @Nullable String oldName,
        PhoneChange.Cause cause,
        PhoneChange.Paper paper,
        String reason,
        @BinaryUuid UUID changedBy,
        Instant changedAt) {}

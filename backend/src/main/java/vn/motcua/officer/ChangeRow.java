package vn.motcua.officer;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;

/** A row of {@code officer_change}. */
@MappedEntity("officer_change")
record ChangeRow(
        @Id @BinaryUuid UUID id,
        @BinaryUuid UUID officerId,
        OfficerChange.Kind kind,
        @Nullable @BinaryUuid UUID postId,
        @Nullable LocalDate validTo,
        @Nullable String reason,
        @Nullable @BinaryUuid UUID changedBy,
        Instant changedAt) {

    OfficerChange toChange() {
        return new OfficerChange(
                kind,
                postId == null ? null : new PostId(postId),
                validTo,
                reason,
                changedBy == null ? null : new OfficerId(changedBy),
                changedAt);
    }
}

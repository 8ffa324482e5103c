package vn.motcua.platform.persistence;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row as every domain writes its own: a record, an assigned id, a version. */
@MappedEntity("example")
record ExampleRow(
        @Id @BinaryUuid UUID id,
        @BinaryUuid UUID ownerId,
        String title,
        @Nullable String note,
        Instant changedAt,
        @Version long version) {}

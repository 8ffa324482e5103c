package vn.motcua.enquiry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;

/** A row of {@code enquiry_answer}; number and words are forgotten when it is finished. */
@MappedEntity("enquiry_answer")
record AnswerRow(
        @Id @BinaryUuid UUID id,
        @Nullable String phone,
        @Nullable String text,
        int attempts,
        Instant createdAt) {}

package vn.motcua.notification.push;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;
import vn.motcua.platform.text.Language;

/** A row of {@code push_delivery} as it is added; its position, which orders it, is the database's to give. */
@MappedEntity("push_delivery")
record PushDeliveryRow(
        @Id @BinaryUuid UUID id,
        @Nullable @BinaryUuid UUID messageId,
        @Nullable @BinaryUuid UUID noticeId,
        @BinaryUuid UUID eventId,
        @Nullable @BinaryUuid UUID applicantId,
        @Nullable @BinaryUuid UUID officerId,
        @BinaryUuid UUID deviceId,
        @BinaryUuid UUID threadId,
        Language language,
        DeliveryState state,
        int attempts,
        Instant nextTryAt,
        Instant createdAt) {}

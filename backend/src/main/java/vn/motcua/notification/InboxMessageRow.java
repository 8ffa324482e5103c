package vn.motcua.notification;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.words.NotificationKind;
import vn.motcua.platform.persistence.BinaryUuid;

/** A row of {@code inbox_message}. */
@MappedEntity("inbox_message")
record InboxMessageRow(
        @Id @BinaryUuid UUID id,
        @BinaryUuid UUID applicantId,
        @BinaryUuid UUID eventId,
        @Nullable @BinaryUuid UUID dossierId,
        NotificationKind kind,
        String notice,
        Instant createdAt,
        @Nullable Instant fallbackAt,
        @Nullable Instant settledAt,
        @Nullable Instant receivedAt,
        @Nullable Instant readAt) {}

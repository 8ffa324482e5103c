package vn.motcua.notification.push;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;
import vn.motcua.platform.text.Language;

/**
 * What is read of a claimed delivery, with the notice of an applicant's message.
 *
 * @param pushToken where its device is reached now, as is the language; null where the device is its holder's no longer
 */
@MappedEntity("push_delivery")
record ClaimedRow(
        long position,
        @Id @BinaryUuid UUID id,
        @Nullable @BinaryUuid UUID messageId,
        @Nullable @BinaryUuid UUID noticeId,
        @BinaryUuid UUID threadId,
        @Nullable @BinaryUuid UUID applicantId,
        @Nullable @BinaryUuid UUID officerId,
        @BinaryUuid UUID deviceId,
        @Nullable String pushToken,
        @Nullable Language language,
        int attempts,
        @Nullable String reason,
        Instant createdAt,
        @Nullable String notice) {}

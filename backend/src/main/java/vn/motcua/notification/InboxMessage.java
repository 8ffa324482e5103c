package vn.motcua.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.notification.words.Notice;

/**
 * One message in one person's inbox.
 *
 * @param fallbackAt when it is told another way if no app has confirmed it; null where it never is
 * @param receivedAt when an app first said that it is there
 */
record InboxMessage(
        UUID id,
        ApplicantId applicantId,
        UUID eventId,
        Notice notice,
        Instant createdAt,
        @Nullable Instant fallbackAt,
        @Nullable Instant receivedAt,
        @Nullable Instant readAt) {}

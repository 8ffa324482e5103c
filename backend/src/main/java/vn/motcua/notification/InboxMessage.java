package vn.motcua.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.notification.words.Notice;

/** One message in one person's inbox. */
record InboxMessage(
        UUID id,
        ApplicantId applicantId,
        UUID eventId,
        Notice notice,
        Instant createdAt,
        @Nullable Instant readAt) {}

package vn.motcua.notification.reach;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.notification.channel.Channel;
import vn.motcua.notification.words.Notice;
import vn.motcua.platform.text.Language;

/**
 * A short message or mail as this server claimed it.
 *
 * @param dueAt from when it might be sent
 * @param needless whether an app has confirmed the notice meanwhile, or what it says is over
 * @param lastFailure why the try before this one failed; null at the first
 */
record Claimed(
        UUID id,
        UUID claim,
        Channel channel,
        ApplicantId applicantId,
        Language language,
        Notice notice,
        boolean needless,
        int attempts,
        Instant dueAt,
        @Nullable Failure lastFailure) {}

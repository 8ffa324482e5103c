package vn.motcua.notification.reach;

import java.nio.charset.StandardCharsets;
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
 * @param mailed whether a mail server has a mail that tells of the same
 * @param lost how often it was handed over and did not get to the phone
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
        boolean mailed,
        int lost,
        int attempts,
        Instant dueAt,
        @Nullable Failure lastFailure) {

    /** Its id to the provider: the same at each try, and another one once it was lost on the way that it had gone under this. */
    UUID sentAs() {
        return lost == 0 ? id : UUID.nameUUIDFromBytes((id + " " + lost).getBytes(StandardCharsets.UTF_8));
    }
}

package vn.motcua.notification.settings;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.words.Notice;

/**
 * How an applicant wants to be told.
 *
 * @param sms where the app does not answer, of what is worth a short message
 * @param mail where the app does not answer and a mail address is known
 * @param quiet null where they may be told at any hour
 * @param version grows with each change; 0 where nothing was ever chosen
 */
public record NoticeSettings(
        boolean push, boolean sms, boolean mail, @Nullable QuietHours quiet, long version) {

    /** Of whoever has chosen nothing. */
    public static final NoticeSettings DEFAULT = new NoticeSettings(true, true, true, null, 0);

    /** From when a notice may disturb them. */
    public Instant mayDisturb(Notice notice, Instant now) {
        if (quiet == null) {
            return now;
        }
        Instant morning = quiet.over(now);
        return notice.cannotWaitUntil(morning) ? now : morning;
    }

    /** Whether something is to be sent in place of a push that nobody confirms. */
    public boolean wantsFallback(Notice notice) {
        return mail || wantsShortMessage(notice);
    }

    /** Whether that may be a short message. */
    public boolean wantsShortMessage(Notice notice) {
        return sms && notice.kind().isWorthAShortMessage();
    }

    boolean choosesAs(NoticeSettings other) {
        return new NoticeSettings(push, sms, mail, quiet, other.version).equals(other);
    }
}

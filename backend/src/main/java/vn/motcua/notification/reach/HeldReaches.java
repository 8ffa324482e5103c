package vn.motcua.notification.reach;

import jakarta.inject.Singleton;
import java.time.Instant;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.notification.settings.HeldBack;
import vn.motcua.notification.settings.NoticeSettings;

/** Short messages and mails that wait for the end of quiet hours, and notices that will be told by them after it. */
@Singleton
class HeldReaches implements HeldBack {
    private final ReachRows reaches;
    private final FallbackRows fallbacks;
    private final Fallback fallback;

    HeldReaches(ReachRows reaches, FallbackRows fallbacks, Fallback fallback) {
        this.reaches = reaches;
        this.fallbacks = fallbacks;
        this.fallback = fallback;
    }

    @Override
    public void settle(ApplicantId applicant, NoticeSettings chosen, Instant now) {
        // The relay asks at each try what is wanted then, and puts back what still has to wait.
        reaches.wake(applicant, now);
        // Only what was held back waits for longer than an app is given.
        fallbacks
                .lockLaterThan(applicant, now.plus(fallback.after()))
                .forEach(due -> fallbacks.move(
                        due.messageId(), chosen.mayDisturb(due.notice(), now).plus(fallback.after())));
    }
}

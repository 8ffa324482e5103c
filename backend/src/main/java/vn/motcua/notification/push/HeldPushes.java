package vn.motcua.notification.push;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.notification.push.UnsentRows.Held;
import vn.motcua.notification.settings.HeldBack;
import vn.motcua.notification.settings.NoticeSettings;
import vn.motcua.notification.words.NoticeJson;

/** Pushes that wait for the end of quiet hours. */
@Singleton
class HeldPushes implements HeldBack {
    private final UnsentRows unsent;
    private final NoticeJson json;

    HeldPushes(UnsentRows unsent, NoticeJson json) {
        this.unsent = unsent;
        this.json = json;
    }

    @Override
    public void settle(ApplicantId applicant, NoticeSettings chosen, Instant now) {
        List<Held> waiting = unsent.lockHeld(applicant, now);
        if (chosen.push()) {
            waiting.forEach(held -> unsent.move(held.position(), chosen.mayDisturb(json.read(held.notice()), now)));
            return;
        }
        waiting.forEach(held -> unsent.end(held.position(), "no pushes are wanted any more", now));
        unsent.hastenFallback(waiting.stream().map(Held::messageId).toList(), now);
    }
}

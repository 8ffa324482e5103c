package vn.motcua.notification;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Set;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.PhoneChangedPayload;
import vn.motcua.notification.words.Notice;
import vn.motcua.notification.words.NotificationKind;
import vn.motcua.platform.outbox.EventConsumer;
import vn.motcua.platform.outbox.OutboxEvent;

/** Hears of accounts that were bound to another phone and tells their holders. */
@Singleton
class AccountNotices implements EventConsumer {
    private final ObjectMapper json;
    private final Announcements announcements;

    AccountNotices(ObjectMapper json, Announcements announcements) {
        this.json = json;
        this.announcements = announcements;
    }

    @Override
    public String name() {
        return "notification.account";
    }

    @Override
    public Set<String> types() {
        return Set.of(PhoneChangedPayload.TYPE);
    }

    @Override
    public void consume(OutboxEvent event) {
        ApplicantId holder =
                new ApplicantId(event.payload(json, PhoneChangedPayload.class).applicantId());
        announcements.tell(event, Set.of(holder), Notice.of(NotificationKind.ACCOUNT_PHONE_CHANGED));
    }
}

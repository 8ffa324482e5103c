package vn.motcua.notification;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Set;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.representation.RepresentationEventPayload;
import vn.motcua.notification.words.Notice;
import vn.motcua.notification.words.NotificationKind;
import vn.motcua.platform.outbox.EventConsumer;
import vn.motcua.platform.outbox.OutboxEvent;

/** Hears of representations given and ended and tells both sides. */
@Singleton
class RepresentationNotices implements EventConsumer {
    private final ObjectMapper json;
    private final Announcements announcements;

    RepresentationNotices(ObjectMapper json, Announcements announcements) {
        this.json = json;
        this.announcements = announcements;
    }

    @Override
    public String name() {
        return "notification.representation";
    }

    @Override
    public Set<String> types() {
        return Set.of(RepresentationEventPayload.GRANTED, RepresentationEventPayload.REVOKED);
    }

    @Override
    public void consume(OutboxEvent event) {
        RepresentationEventPayload payload = event.payload(json, RepresentationEventPayload.class);
        ApplicantId owner = new ApplicantId(payload.ownerId());
        ApplicantId representative = new ApplicantId(payload.representativeId());
        if (event.type().equals(RepresentationEventPayload.GRANTED)) {
            announcements.tell(event, Set.of(owner), Notice.of(NotificationKind.REPRESENTATION_GIVEN));
            announcements.tell(event, Set.of(representative), Notice.of(NotificationKind.REPRESENTATION_RECEIVED));
        } else {
            announcements.tell(event, Set.of(owner, representative), Notice.of(NotificationKind.REPRESENTATION_ENDED));
        }
    }
}

package vn.motcua.notification;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.device.Device;
import vn.motcua.device.Devices;
import vn.motcua.notification.push.NewDelivery;
import vn.motcua.notification.push.PushQueue;
import vn.motcua.notification.push.PushSubject;
import vn.motcua.notification.words.MessageTemplates;
import vn.motcua.notification.words.Notice;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.platform.persistence.Ids;

/** Writes an inbox message for each person and a delivery for each of their devices, in the event's transaction. */
@Singleton
class Announcements {
    private final InboxMessages messages;
    private final Devices devices;
    private final PushQueue pushes;
    private final MessageTemplates templates;
    private final Clock clock;

    Announcements(
            InboxMessages messages, Devices devices, PushQueue pushes, MessageTemplates templates, Clock clock) {
        this.messages = messages;
        this.devices = devices;
        this.pushes = pushes;
        this.templates = templates;
        this.clock = clock;
    }

    void tell(OutboxEvent event, Set<ApplicantId> audience, Notice notice) {
        Instant now = clock.instant();
        Notice worded = notice.inWords(templates.version());
        List<InboxMessage> told = new ArrayList<>();
        List<NewDelivery> deliveries = new ArrayList<>();
        for (ApplicantId applicant : audience) {
            UUID id = Ids.next();
            told.add(new InboxMessage(id, applicant, event.id(), worded, now, null, null));
            for (Device device : devices.listFor(applicant)) {
                deliveries.add(new NewDelivery(
                        new PushSubject.ToApplicant(id, applicant), event.id(), event.aggregateId(), device));
            }
        }
        messages.save(told);
        pushes.add(deliveries, now);
    }
}

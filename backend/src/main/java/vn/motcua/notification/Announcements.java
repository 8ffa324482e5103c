package vn.motcua.notification;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.device.Devices;
import vn.motcua.notification.push.NewDelivery;
import vn.motcua.notification.push.PushQueue;
import vn.motcua.notification.push.PushSubject;
import vn.motcua.notification.reach.Fallback;
import vn.motcua.notification.settings.NoticeSettings;
import vn.motcua.notification.settings.NoticeSettingsRows;
import vn.motcua.notification.words.MessageTemplates;
import vn.motcua.notification.words.Notice;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.platform.persistence.Ids;

/**
 * Writes an inbox message for each person and a delivery for each of their devices, in the event's transaction, as each wants to be
 * told; and when they are told another way if no app confirms it.
 */
@Singleton
class Announcements {
    private final InboxMessages messages;
    private final Devices devices;
    private final PushQueue pushes;
    private final NoticeSettingsRows settings;
    private final Fallback fallback;
    private final MessageTemplates templates;
    private final Clock clock;

    Announcements(
            InboxMessages messages,
            Devices devices,
            PushQueue pushes,
            NoticeSettingsRows settings,
            Fallback fallback,
            MessageTemplates templates,
            Clock clock) {
        this.messages = messages;
        this.devices = devices;
        this.pushes = pushes;
        this.settings = settings;
        this.fallback = fallback;
        this.templates = templates;
        this.clock = clock;
    }

    void tell(OutboxEvent event, Set<ApplicantId> audience, Notice said) {
        Instant now = clock.instant();
        Notice notice = said.inWords(templates.version());
        Map<ApplicantId, NoticeSettings> chosen = settings.of(audience);
        List<InboxMessage> told = new ArrayList<>();
        List<NewDelivery> deliveries = new ArrayList<>();
        for (ApplicantId applicant : audience) {
            NoticeSettings wanted = chosen.getOrDefault(applicant, NoticeSettings.DEFAULT);
            UUID id = Ids.next();
            Instant mayDisturb = wanted.mayDisturb(notice, now);
            List<NewDelivery> own = wanted.push() ? toDevices(event, id, applicant) : List.of();
            Instant fallbackAt = fallback.when(wanted, notice, !own.isEmpty(), mayDisturb, now)
                    .orElse(null);
            told.add(new InboxMessage(id, applicant, event.id(), notice, now, fallbackAt, null, null));
            own.forEach(one -> deliveries.add(wanted.quiet() == null ? one : one.notBefore(mayDisturb)));
        }
        messages.save(told);
        pushes.add(deliveries, now);
    }

    private List<NewDelivery> toDevices(OutboxEvent event, UUID message, ApplicantId holder) {
        PushSubject subject = new PushSubject.ToApplicant(message, holder);
        return devices.listFor(holder).stream()
                .map(device -> new NewDelivery(subject, event.id(), event.aggregateId(), device))
                .toList();
    }
}

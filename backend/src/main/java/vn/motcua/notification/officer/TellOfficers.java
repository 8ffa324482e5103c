package vn.motcua.notification.officer;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.motcua.device.Device;
import vn.motcua.device.Devices;
import vn.motcua.notification.push.NewDelivery;
import vn.motcua.notification.push.PushQueue;
import vn.motcua.notification.push.PushSubject;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.platform.persistence.Ids;

/** Writes a notice for each officer and a delivery for each of their devices, in the event's transaction. */
@Singleton
class TellOfficers {
    private final OfficerNoticeRows rows;
    private final Devices devices;
    private final PushQueue pushes;
    private final Clock clock;

    TellOfficers(OfficerNoticeRows rows, Devices devices, PushQueue pushes, Clock clock) {
        this.rows = rows;
        this.devices = devices;
        this.pushes = pushes;
        this.clock = clock;
    }

    void tell(OutboxEvent event, Collection<OfficerId> officers, OfficerNoticeKind kind, OfficerNotice.About about) {
        Instant now = clock.instant();
        List<NewDelivery> deliveries = new ArrayList<>();
        for (OfficerId officer : officers) {
            if (isTold(officer, kind, about)) {
                continue;
            }
            UUID id = Ids.next();
            boolean news = isNews(officer, kind, about);
            rows.insert(new OfficerNotice(id, officer, kind, about, now, null), event.id());
            for (Device device : news ? devices.listFor(officer) : List.<Device>of()) {
                deliveries.add(new NewDelivery(
                        new PushSubject.ToOfficer(id, officer), event.id(), event.aggregateId(), device));
            }
        }
        pushes.add(deliveries, now);
    }

    /** Tells of one more of many: whoever has not read of the last one has it counted in that notice, and is not pushed again. */
    void tellOneMore(
            OutboxEvent event, Collection<OfficerId> officers, OfficerNoticeKind kind, OfficerNotice.About one) {
        List<OfficerId> untold = officers.stream()
                .filter(officer -> !rows.countOneMore(officer, kind, one.agencyId()))
                .toList();
        tell(event, untold, kind, one);
    }

    /** What officers were told of a document is over. */
    void endOf(UUID subject, Set<OfficerNoticeKind> kinds) {
        rows.endOf(subject, kinds, clock.instant());
    }

    /** What officers were told of an agency's lists is over. */
    void endAt(UUID agency, Set<OfficerNoticeKind> kinds) {
        rows.endAt(agency, kinds, clock.instant());
    }

    /** What officers were told at an agency of no document is over. */
    void endAtOfNone(UUID agency, Set<OfficerNoticeKind> kinds) {
        rows.endAtOfNone(agency, kinds, clock.instant());
    }

    /** One notice is enough of one document, however many receivers or answers it has, and however far it comes while it waits. */
    private boolean isTold(OfficerId officer, OfficerNoticeKind kind, OfficerNotice.About about) {
        UUID subject = about.subjectId();
        return OfficerNoticeKind.ONCE_A_DOCUMENT.contains(kind)
                && subject != null
                && rows.hasUnreadOf(officer, kind, subject);
    }

    /**
     * All troubles of an agency stand in one list, and a push says no more than that there is something: whoever has not looked
     * since the last one is not pushed the next, for an axis that is away makes hundreds.
     */
    private boolean isNews(OfficerId officer, OfficerNoticeKind kind, OfficerNotice.About about) {
        return kind != OfficerNoticeKind.EXCHANGE_TROUBLE || !rows.hasUnread(officer, kind, about.agencyId());
    }
}

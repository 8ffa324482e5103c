package vn.motcua.notification.officer;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;

/** Tells an officer of every kind of thing there is. */
@Singleton
public final class OfficersTold {
    private final TellOfficers tellOfficers;
    private final Transactions transactions;

    OfficersTold(TellOfficers tellOfficers, Transactions transactions) {
        this.tellOfficers = tellOfficers;
        this.transactions = transactions;
    }

    /** How many notices that were, each about the same document. */
    public int ofEverything(UUID officer, UUID agency, UUID document) {
        for (OfficerNoticeKind kind : OfficerNoticeKind.values()) {
            UUID id = Ids.next();
            OutboxEvent event = new OutboxEvent(id, "told", document, "{}", Instant.now());
            OfficerNotice.About about = new OfficerNotice.About(agency, document, 3L);
            transactions.write(() -> tellOfficers.tell(event, List.of(new OfficerId(officer)), kind, about));
        }
        return OfficerNoticeKind.values().length;
    }
}

package vn.motcua.registry.outgoing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import vn.motcua.platform.text.Shortened;
import vn.motcua.registry.Correspondent;

/** A document that was sent goes to one more receiver, in the place of one that does not have it: that one stays among them. */
@Singleton
public class AddReceiver {

    private static final int LONGEST_REMARKS = 1_000;

    private final OutgoingRows rows;
    private final OutgoingChange change;
    private final Receivers receivers;
    private final Clock clock;

    AddReceiver(OutgoingRows rows, OutgoingChange change, Receivers receivers, Clock clock) {
        this.rows = rows;
        this.change = change;
        this.receivers = receivers;
        this.clock = clock;
    }

    /**
     * Adds it, with its line in the history; joins the caller's transaction.
     *
     * @param code of either scheme
     * @param insteadOf the code of the one that does not have it
     */
    public void add(OutgoingId id, String code, String insteadOf, UUID officer) {
        rows.lock(id).filter(document -> document.state() == OutgoingState.SENT).ifPresent(document -> {
            List<Correspondent> named = document.words().receivers();
            Correspondent added = receivers.named(named, code);
            String remarks = "Đổi nơi nhận: gửi tới " + added.name() + " thay cho "
                    + receivers.named(named, insteadOf).name();
            var order =
                    new OutgoingChange.Order(id, document.version(), officer, Shortened.told(remarks, LONGEST_REMARKS));
            OutgoingOutcome outcome = change.amend(order, OutgoingState.SENT, read -> {
                if (!named.contains(added)) {
                    rows.addReceiver(id, added, clock.instant());
                }
            });
            if (!(outcome instanceof OutgoingOutcome.Done)) {
                throw new IllegalStateException("the document was not held: " + outcome);
            }
        });
    }
}

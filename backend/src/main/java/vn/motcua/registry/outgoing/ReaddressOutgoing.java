package vn.motcua.registry.outgoing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import vn.motcua.platform.text.Shortened;
import vn.motcua.registry.Correspondent;

/** The clerk changes to whom an issued document goes, as long as it was not sent: a receiver may have ceased to be meanwhile. */
@Singleton
class ReaddressOutgoing {

    private static final int LONGEST_REMARKS = 1_000;

    private final OutgoingRows rows;
    private final OutgoingChange change;
    private final Receivers receivers;
    private final List<BoundReceivers> bound;

    ReaddressOutgoing(OutgoingRows rows, OutgoingChange change, Receivers receivers, List<BoundReceivers> bound) {
        this.rows = rows;
        this.change = change;
        this.receivers = receivers;
        this.bound = bound;
    }

    /** Puts these in the place of those there are, in the version that the clerk read. */
    OutgoingOutcome readdress(OutgoingChange.Order order, OutgoingDocument document, List<Correspondent> wanted) {
        if (wanted.isEmpty()) {
            return new OutgoingOutcome.NoReceiver();
        }
        if (receivers.has(wanted, document.drafting().agencyId())) {
            return new OutgoingOutcome.OwnAgency();
        }
        List<Correspondent> unknown = receivers.unknown(wanted);
        if (!unknown.isEmpty()) {
            return new OutgoingOutcome.UnknownReceivers(unknown);
        }
        List<Correspondent> before = document.words().receivers();
        if (isBoundElsewhere(document, wanted)) {
            return new OutgoingOutcome.Bound();
        }
        var told = new OutgoingChange.Order(order.id(), order.version(), order.officer(), remarks(before));
        return change.amend(told, OutgoingState.ISSUED, read -> rows.readdress(read.id(), receivers.named(wanted)));
    }

    /** With a dossier goes what goes to the agency that is competent, and to no other. */
    private boolean isBoundElsewhere(OutgoingDocument document, List<Correspondent> wanted) {
        return !receivers.areSame(document.words().receivers(), wanted)
                && bound.stream().anyMatch(one -> one.areBound(document.id()));
    }

    /** To whom it went before stays in the history. */
    private static String remarks(List<Correspondent> before) {
        String told = "Sửa nơi nhận · Nơi nhận trước đó: "
                + before.stream().map(Correspondent::name).collect(Collectors.joining("; "));
        return Shortened.told(told, LONGEST_REMARKS);
    }
}

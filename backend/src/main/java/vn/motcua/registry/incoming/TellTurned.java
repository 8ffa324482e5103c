package vn.motcua.registry.incoming;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.platform.outbox.Outbox;

/** Tells those who have a document in hand that it was changed from outside; joins the caller's transaction. */
@Singleton
class TellTurned {

    private final IncomingHands inHands;
    private final Outbox outbox;

    TellTurned(IncomingHands inHands, Outbox outbox) {
        this.inHands = inHands;
        this.outbox = outbox;
    }

    void tell(IncomingDocument document, IncomingDeed deed) {
        tell(document, List.of(), deed);
    }

    /**
     * @param earlier in whose place the document stood itself, for who had them in hand goes on with it
     */
    void tell(IncomingDocument document, List<IncomingDocument> earlier, IncomingDeed deed) {
        UUID id = document.id().value();
        List<UUID> hands = Stream.concat(Stream.of(document), earlier.stream())
                .flatMap(inHands::of)
                .distinct()
                .toList();
        outbox.append(
                IncomingTurned.TYPE,
                id,
                new IncomingTurned(id, document.agencyId().value(), deed, hands));
    }
}

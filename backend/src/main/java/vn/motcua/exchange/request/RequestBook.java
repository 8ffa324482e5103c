package vn.motcua.exchange.request;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.platform.persistence.Ids;

/** The book of what was asked and answered; every method joins the caller's transaction. */
@Singleton
public class RequestBook {
    private static final int MOST = 100;

    private final RequestRows rows;
    private final Clock clock;

    RequestBook(RequestRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Writes down what is asked of a receiver, unless it has something else to answer first.
     *
     * @param officer who asks here; null of what came over the exchange
     */
    public void ask(UUID document, String receiver, RequestKind kind, String reason, @Nullable UUID officer) {
        var asking = new ChangeRequest.Asking(reason, clock.instant(), officer);
        rows.insertIfNoneWaits(new ChangeRequest(Ids.next(), document, receiver, kind, asking, null));
    }

    /**
     * Writes down the answer to what a receiver was asked; nothing where it was asked nothing.
     *
     * @param officer who answers here; null of what came over the exchange, or follows from the rules
     */
    public void answer(UUID document, String receiver, Reply reply, String words, @Nullable UUID officer) {
        rows.answer(document, receiver, new ChangeRequest.Answer(reply, words, clock.instant(), officer));
    }

    /** A receiver has told a status: some are answers. */
    public void heard(UUID document, String receiver, StatusCode code, String words) {
        Reply.toldBy(code).ifPresent(reply -> answer(document, receiver, reply, words, null));
    }

    /** What a receiver has still to answer, held until the transaction ends. */
    public Optional<ChangeRequest> findWaiting(UUID document, String receiver) {
        return rows.findWaiting(document, receiver);
    }

    /** All that was asked about a document, the first first. */
    public List<ChangeRequest> list(UUID document) {
        return rows.list(document);
    }

    /** What an agency has still to answer of documents that came to it, the oldest first, up to a hundred. */
    public List<ChangeRequest> listWaitingAt(AgencyId agency) {
        return rows.listWaitingAt(agency, MOST);
    }
}

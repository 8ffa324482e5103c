package vn.motcua.exchange.receiving;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.delivery.Message;
import vn.motcua.exchange.delivery.Parcel;
import vn.motcua.exchange.delivery.Post;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.status.Effect;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.exchange.status.StatusReport;

/**
 * Tells the sender of a document what has become of it here, each step once and never back: what would not move the document's
 * own standing is not sent. Joins the caller's transaction.
 */
@Singleton
public class ReportStatus {
    private final StatusBook book;
    private final Post post;
    private final ExchangeAgencies agencies;
    private final Clock clock;

    ReportStatus(StatusBook book, Post post, ExchangeAgencies agencies, Clock clock) {
        this.book = book;
        this.post = post;
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * Reports a status of a document that came in.
     *
     * @param description the reason where something is refused
     */
    public void report(ExchangeDocument document, StatusCode code, String description) {
        String own = ownCode(document);
        StatusReport report = new StatusReport(code, now(document, own), description);
        if (book.hear(document.id(), own, report).filter(Effect.MOVED::equals).isPresent()) {
            send(document, own, report);
        }
    }

    /** Servers' clocks differ: what follows another report is never said to have come before it. */
    private Instant now(ExchangeDocument document, String own) {
        Instant now = clock.instant();
        return Optional.ofNullable(book.histories(document.id()).get(own))
                .flatMap(history -> Optional.ofNullable(history.standing().receiverAt()))
                .filter(now::isBefore)
                .orElse(now);
    }

    /** Declines to give back what was completed when the sender asked: an answer that moves nothing. */
    void decline(ExchangeDocument document, String description) {
        String own = ownCode(document);
        StatusReport report = new StatusReport(StatusCode.CHANGE_REFUSED, now(document, own), description);
        Optional<Effect> effect = book.hear(document.id(), own, report);
        if (effect.filter(heard -> heard != Effect.DUPLICATE).isPresent()) {
            send(document, own, report);
        }
    }

    private void send(ExchangeDocument document, String own, StatusReport report) {
        post.add(Parcel.status(document.id(), own, document.reference().senderCode(), new Message.Status(report)));
    }

    String ownCode(ExchangeDocument document) {
        return ExchangeAgencies.codeOf(agencies.get(document.agencyId()));
    }
}

package vn.motcua.exchange.receiving;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import vn.motcua.agency.Agency;
import vn.motcua.exchange.Direction;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.WireReference;
import vn.motcua.exchange.axis.MessageType;
import vn.motcua.exchange.axis.ReceivedPackage;
import vn.motcua.exchange.edxml.DocumentReference;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.status.Stage;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.text.Text;

/**
 * A package is not taken. Its sender is told 02 where the axis vouches that the message is from whom it says, and where it does not
 * speak of a document that is here: nobody has vouched for what it says itself. Joins the caller's transaction.
 */
@Singleton
class TakeRefusal {
    private final ExchangeDocuments documents;
    private final ExchangeAgencies agencies;
    private final StatusBook book;
    private final ReportStatus reports;
    private final Clock clock;

    TakeRefusal(
            ExchangeDocuments documents,
            ExchangeAgencies agencies,
            StatusBook book,
            ReportStatus reports,
            Clock clock) {
        this.documents = documents;
        this.agencies = agencies;
        this.book = book;
        this.reports = reports;
        this.clock = clock;
    }

    Taken take(Agency agency, ReceivedPackage listed, Optional<DocumentReference> claimed, Text reason) {
        return claimed.filter(document -> listed.type() == MessageType.EDOC)
                .filter(document -> agencies.same(document.organId().value(), listed.from()))
                .flatMap(document -> opened(agency, document))
                .<Taken>map(document -> {
                    reports.report(document, StatusCode.REFUSED, reason.vi());
                    return Taken.Finished.refused(document.id(), reason.en());
                })
                .orElseGet(() -> Taken.Finished.poisoned(reason.en()));
    }

    /** A document to refuse; none when it is here and was not refused before. */
    private Optional<ExchangeDocument> opened(Agency agency, DocumentReference claimed) {
        String own = ExchangeAgencies.codeOf(agency);
        ExchangeDocument fresh = new ExchangeDocument(
                Ids.next(),
                Direction.INCOMING,
                agency.id(),
                new WireReference(claimed.organId().value(), claimed.documentId(), claimed.code(), claimed.date()),
                ExchangeDocument.Links.NONE,
                clock.instant());
        if (documents.add(fresh)) {
            book.send(fresh.id(), own);
            return Optional.of(fresh);
        }
        Optional<ExchangeDocument> before = documents
                .lock(Direction.INCOMING, agency.id(), claimed.organId().value(), claimed.documentId())
                .filter(document -> book.stage(document.id(), own) == Stage.REFUSED);
        before.ifPresent(document -> book.send(document.id(), own));
        return before;
    }
}

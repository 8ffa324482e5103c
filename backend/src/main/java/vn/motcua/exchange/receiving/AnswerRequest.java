package vn.motcua.exchange.receiving;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.agency.Agency;
import vn.motcua.exchange.Direction;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.status.Ask;
import vn.motcua.exchange.status.Effect;
import vn.motcua.exchange.status.RequestAnswer;
import vn.motcua.exchange.status.Stage;
import vn.motcua.exchange.status.StatusBook;

/**
 * A sender asks for a document back, or for an update of it to count (Decision 28/2018, article 9.2): it is cancelled here and the
 * sender told 15; once the work on it is finished, 16. Joins the caller's transaction.
 */
@Singleton
@Requires(beans = IncomingRegister.class)
class AnswerRequest {
    private static final String FINISHED = "Văn bản đã xử lý xong";

    private final ExchangeDocuments documents;
    private final StatusBook book;
    private final ReportStatus reports;
    private final IncomingRegister register;

    AnswerRequest(ExchangeDocuments documents, StatusBook book, ReportStatus reports, IncomingRegister register) {
        this.documents = documents;
        this.book = book;
        this.reports = reports;
        this.register = register;
    }

    /** Answers a request about a document by its name on the wire. */
    Taken answer(Agency agency, String sender, String documentId, Ask ask, String reason) {
        Optional<ExchangeDocument> found = documents.lock(Direction.INCOMING, agency.id(), sender, documentId);
        if (found.isEmpty()) {
            return new Taken.Stray("a request about a document that is not known");
        }
        agree(found.get(), ask, reason);
        return Taken.Finished.done(found.get().id());
    }

    /** Answers what a message of its own kind asks; whether it was agreed to. */
    boolean agree(ExchangeDocument document, Ask ask, String reason) {
        Optional<Effect> effect = book.request(document.id(), reports.ownCode(document), ask);
        return effect.filter(Effect.MOVED::equals).isPresent() && decide(document, reason);
    }

    /** Answers a status 13, after it was heard. */
    void decideTakeBack(ExchangeDocument document, Effect heard, String reason) {
        if (heard == Effect.MOVED) {
            decide(document, reason);
        } else if (heard == Effect.TOO_LATE) {
            reports.decline(document, FINISHED);
        }
    }

    private boolean decide(ExchangeDocument document, String reason) {
        Stage own = book.stage(document.id(), reports.ownCode(document));
        Optional<UUID> entry = document.links().register();
        boolean agreed = RequestAnswer.to(own) == StatusCode.CHANGE_AGREED
                && (entry.isEmpty() || register.cancel(entry.get(), reason));
        reports.report(document, agreed ? StatusCode.CHANGE_AGREED : StatusCode.CHANGE_REFUSED, agreed ? "" : FINISHED);
        return agreed;
    }
}

package vn.motcua.exchange.receiving;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.exchange.Direction;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.WireReference;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.request.ChangeRequest;
import vn.motcua.exchange.request.Reply;
import vn.motcua.exchange.request.RequestBook;
import vn.motcua.exchange.request.RequestKind;
import vn.motcua.exchange.status.Ask;
import vn.motcua.exchange.status.Effect;
import vn.motcua.exchange.status.RequestAnswer;
import vn.motcua.exchange.status.Stage;
import vn.motcua.exchange.status.StatusBook;

/**
 * A sender asks for a document back, or for an update or a replacement of it to count (Decision 28/2018, article 9.2). What no
 * clerk has taken in yet is cancelled and the sender told 15; once the work on it is finished, 16. A recall of what is in work
 * waits for a clerk. Joins the caller's transaction.
 */
@Singleton
@Requires(beans = IncomingRegister.class)
public class AnswerRequest {
    private static final String FINISHED = "Văn bản đã xử lý xong";

    private final ExchangeDocuments documents;
    private final StatusBook book;
    private final RequestBook requests;
    private final ReportStatus reports;
    private final IncomingRegister register;

    AnswerRequest(
            ExchangeDocuments documents,
            StatusBook book,
            RequestBook requests,
            ReportStatus reports,
            IncomingRegister register) {
        this.documents = documents;
        this.book = book;
        this.requests = requests;
        this.reports = reports;
        this.register = register;
    }

    /** A recall of a document by its name on the wire. */
    Taken takeBack(Agency agency, String sender, String documentId, String reason) {
        Optional<ExchangeDocument> found = documents.lock(Direction.INCOMING, agency.id(), sender, documentId);
        if (found.isEmpty()) {
            return new Taken.Stray("a request about a document that is not known");
        }
        ask(found.get(), RequestKind.RECALL, reason);
        return Taken.Finished.done(found.get().id());
    }

    /** Hears what a message of its own kind asks; whether it was agreed to at once. */
    boolean ask(ExchangeDocument document, RequestKind kind, String reason) {
        return hears(document, kind, reason) && !waitsForClerk(document, kind) && decide(document, reason, null);
    }

    /**
     * Hears an update, which needs no clerk.
     *
     * @param effect takes what is new of an entry; false when the work on it is finished
     */
    void update(ExchangeDocument document, String reason, Predicate<UUID> effect) {
        if (hears(document, RequestKind.UPDATE, reason)) {
            decide(document, effect, null);
        }
    }

    private boolean hears(ExchangeDocument document, RequestKind kind, String reason) {
        String own = reports.ownCode(document);
        Ask ask = kind == RequestKind.UPDATE ? Ask.UPDATE : Ask.TAKE_BACK;
        boolean isAsked = book.request(document.id(), own, ask)
                .filter(Effect.MOVED::equals)
                .isPresent();
        if (isAsked) {
            requests.ask(document.id(), own, kind, reason, null);
        }
        return isAsked;
    }

    /** Declines what a message of its own kind asks, for what would stand in a document's place is not taken: that one stays. */
    void turnDown(ExchangeDocument document, RequestKind kind, String reason, String why) {
        if (hears(document, kind, reason)) {
            reply(document, Reply.REFUSED, why, null);
        }
    }

    /** Decides a status 13, after it was heard. */
    void decideTakeBack(ExchangeDocument document, Effect heard, String reason) {
        String own = reports.ownCode(document);
        if (heard == Effect.MOVED) {
            requests.ask(document.id(), own, RequestKind.RECALL, reason, null);
            if (!waitsForClerk(document, RequestKind.RECALL)) {
                decide(document, reason, null);
            }
        } else if (heard == Effect.TOO_LATE) {
            requests.ask(document.id(), own, RequestKind.RECALL, reason, null);
            requests.answer(document.id(), own, Reply.REFUSED, FINISHED, null);
            reports.decline(document, FINISHED);
        }
    }

    /** A clerk agrees to what waits for them; false where nothing does. What was finished meanwhile is not cancelled any more. */
    public boolean agree(ExchangeDocument document, UUID officer) {
        return whatWaits(document)
                .map(waiting -> {
                    decide(document, waiting.asking().reason(), officer);
                    return true;
                })
                .orElse(false);
    }

    /** A clerk refuses what waits for them; false where nothing does. */
    public boolean refuse(ExchangeDocument document, String why, UUID officer) {
        return refuseWaiting(document, why, officer);
    }

    /** The work on a document is finished: what still waited for an answer is refused. */
    public void finished(ExchangeDocument document) {
        refuseWaiting(document, FINISHED, null);
    }

    private boolean refuseWaiting(ExchangeDocument document, String why, @Nullable UUID officer) {
        boolean waits = whatWaits(document).isPresent();
        if (waits) {
            reply(document, Reply.REFUSED, why, officer);
        }
        return waits;
    }

    private Optional<ChangeRequest> whatWaits(ExchangeDocument document) {
        WireReference reference = document.reference();
        return documents
                .lock(Direction.INCOMING, document.agencyId(), reference.senderCode(), reference.documentId())
                .flatMap(held -> requests.findWaiting(held.id(), reports.ownCode(held)));
    }

    /** What takes the place of a document comes with it; a mere recall would lose the work. */
    private boolean waitsForClerk(ExchangeDocument document, RequestKind kind) {
        return kind == RequestKind.RECALL
                && document.links().register().filter(register::isInWork).isPresent();
    }

    private boolean decide(ExchangeDocument document, String reason, @Nullable UUID officer) {
        return decide(document, entry -> register.cancel(entry, reason, officer), officer);
    }

    private boolean decide(ExchangeDocument document, Predicate<UUID> effect, @Nullable UUID officer) {
        Stage own = book.stage(document.id(), reports.ownCode(document));
        Optional<UUID> entry = document.links().register();
        boolean agreed =
                RequestAnswer.to(own) == StatusCode.CHANGE_AGREED && (entry.isEmpty() || effect.test(entry.get()));
        reply(document, agreed ? Reply.AGREED : Reply.REFUSED, agreed ? "" : FINISHED, officer);
        return agreed;
    }

    private void reply(ExchangeDocument document, Reply reply, String words, @Nullable UUID officer) {
        requests.answer(document.id(), reports.ownCode(document), reply, words, officer);
        reports.report(document, reply == Reply.AGREED ? StatusCode.CHANGE_AGREED : StatusCode.CHANGE_REFUSED, words);
    }
}

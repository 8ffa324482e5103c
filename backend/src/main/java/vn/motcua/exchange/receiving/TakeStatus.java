package vn.motcua.exchange.receiving;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.agency.Agency;
import vn.motcua.exchange.Direction;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.edxml.StatusMessage;
import vn.motcua.exchange.partner.PartnerBook;
import vn.motcua.exchange.request.RequestBook;
import vn.motcua.exchange.status.Effect;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.exchange.status.StatusReport;

/** A status came: of a document that was sent from here, or the wish of a sender to have one back. Joins the transaction. */
@Singleton
@Requires(beans = IncomingRegister.class)
class TakeStatus {
    private final ExchangeDocuments documents;
    private final PartnerBook partners;
    private final StatusBook book;
    private final AnswerRequest answers;
    private final RequestBook requests;

    TakeStatus(
            ExchangeDocuments documents,
            PartnerBook partners,
            StatusBook book,
            AnswerRequest answers,
            RequestBook requests) {
        this.documents = documents;
        this.partners = partners;
        this.book = book;
        this.answers = answers;
        this.requests = requests;
    }

    Taken take(Agency agency, StatusMessage message) {
        String from = message.from().id().value();
        StatusReport report = new StatusReport(message.code(), message.at(), message.description());
        return message.code().sentBy() == StatusCode.Sender.SENDER
                ? takeBack(agency, from, message, report)
                : progress(agency, from, message, report);
    }

    private Taken progress(Agency agency, String from, StatusMessage message, StatusReport report) {
        Optional<ExchangeDocument> sent =
                documents.lockSent(agency.id(), message.about().documentId());
        if (sent.isEmpty()) {
            return new Taken.Stray("a status of a document that was not sent from here");
        }
        return book.histories(sent.get().id()).keySet().stream()
                .filter(receiver -> partners.same(receiver, from))
                .findFirst()
                .flatMap(receiver -> hear(sent.get().id(), receiver, report))
                .<Taken>map(effect -> Taken.Finished.done(sent.get().id()))
                .orElseGet(() -> new Taken.Stray("a status by an agency that the document was not sent to"));
    }

    private Optional<Effect> hear(UUID document, String receiver, StatusReport report) {
        Optional<Effect> effect = book.hear(document, receiver, report);
        if (effect.filter(Effect.MOVED::equals).isPresent()) {
            requests.heard(document, receiver, report.code(), report.description());
        }
        return effect;
    }

    private Taken takeBack(Agency agency, String from, StatusMessage message, StatusReport report) {
        Optional<ExchangeDocument> came = documents.lock(
                Direction.INCOMING, agency.id(), from, message.about().documentId());
        if (came.isEmpty()) {
            return new Taken.Stray("a request about a document that is not known");
        }
        Optional<Effect> effect = book.hear(came.get().id(), ExchangeAgencies.codeOf(agency), report);
        effect.ifPresent(heard -> answers.decideTakeBack(came.get(), heard, message.description()));
        return Taken.Finished.done(came.get().id());
    }
}

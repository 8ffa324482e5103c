package vn.motcua.exchange.receiving;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.agency.Agency;
import vn.motcua.document.DocumentId;
import vn.motcua.exchange.Direction;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.WireReference;
import vn.motcua.exchange.edxml.Business;
import vn.motcua.exchange.edxml.DocumentIdentity;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.DocumentReference;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.request.RequestKind;
import vn.motcua.exchange.status.Stage;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.text.Text;

/** A document came, or a recall, update or replacement of one; joins the caller's transaction. */
@Singleton
@Requires(beans = IncomingRegister.class)
class TakeDocument {
    private final ExchangeDocuments documents;
    private final StatusBook book;
    private final ReportStatus reports;
    private final IncomingRegister register;
    private final AnswerRequest requests;
    private final Clock clock;

    TakeDocument(
            ExchangeDocuments documents,
            StatusBook book,
            ReportStatus reports,
            IncomingRegister register,
            AnswerRequest requests,
            Clock clock) {
        this.documents = documents;
        this.book = book;
        this.reports = reports;
        this.register = register;
        this.requests = requests;
        this.clock = clock;
    }

    Taken take(Agency agency, DocumentMessage message, List<DocumentId> files) {
        String sender = message.from().id().value();
        return switch (message.business()) {
            case Business.New fresh -> enter(agency, message, files);
            case Business.Recall recall -> recall(agency, message, recall.note().reason());
            case Business.Update update
            when isTakenOff(agency, update) ->
                requests.takeBack(
                        agency, sender, update.documentId(), update.note().reason());
            case Business.Update update -> update(agency, message, update, files);
            case Business.Replace replace -> replace(agency, message, replace, files);
        };
    }

    private Taken enter(Agency agency, DocumentMessage message, List<DocumentId> files) {
        ExchangeDocument document = document(agency, message);
        String own = ExchangeAgencies.codeOf(agency);
        if (documents.add(document)) {
            book.send(document.id(), own);
            return enter(document, message, files);
        }
        ExchangeDocument before = documents
                .lock(
                        Direction.INCOMING,
                        agency.id(),
                        document.reference().senderCode(),
                        document.reference().documentId())
                .orElseThrow();
        boolean wasRefused = book.stage(before.id(), own) == Stage.REFUSED;
        if (!wasRefused) {
            // The same document once more: it has had its effect and its answer.
            return Taken.Finished.done(before.id());
        }
        book.send(before.id(), own);
        return enter(before, message, files);
    }

    private Taken enter(ExchangeDocument document, DocumentMessage message, List<DocumentId> files) {
        return switch (register.enter(document, message, files)) {
            case IncomingRegister.Entry.Entered entered -> {
                documents.link(document.id(), entered.links());
                reports.report(document, StatusCode.ARRIVED, "");
                yield Taken.Finished.done(document.id());
            }
            case IncomingRegister.Entry.NotTaken not -> {
                reports.report(document, StatusCode.REFUSED, not.reason().vi());
                yield Taken.Finished.refused(document.id(), not.reason().en());
            }
        };
    }

    /** What a recall names stands in its header. */
    private Taken recall(Agency agency, DocumentMessage message, String reason) {
        Optional<DocumentReference> named =
                message.header().responseFor().stream().findFirst();
        return named.<Taken>map(reference ->
                        requests.takeBack(agency, message.from().id().value(), reference.documentId(), reason))
                .orElseGet(() -> Taken.Finished.poisoned("a recall that names no document"));
    }

    /** The new content stands in the place of the old in the same entry, where the work goes on. */
    private Taken update(Agency agency, DocumentMessage message, Business.Update update, List<DocumentId> files) {
        String sender = message.from().id().value();
        Optional<ExchangeDocument> before =
                documents.lock(Direction.INCOMING, agency.id(), sender, update.documentId());
        if (before.isEmpty()) {
            return new Taken.Stray("an update of a document that is not known");
        }
        Optional<Text> refusal = update.contentChanged() ? register.refusal(message, files) : Optional.empty();
        if (refusal.isPresent()) {
            turnDown(agency, message, refusal.get());
            return Taken.Finished.refused(before.get().id(), refusal.get().en());
        }
        String reason = update.note().reason();
        requests.update(
                before.get(),
                reason,
                entry -> !update.contentChanged() || register.update(entry, message, files, reason));
        return Taken.Finished.done(before.get().id());
    }

    private Taken replace(Agency agency, DocumentMessage message, Business.Replace replace, List<DocumentId> files) {
        Optional<Text> refusal = register.refusal(message, files);
        if (refusal.isPresent()) {
            turnDown(agency, message, refusal.get());
            return enter(agency, message, files);
        }
        String reason = replace.note().reason();
        List<ExchangeDocument> replaced = replaced(agency, message, replace);
        replaced.forEach(old -> requests.ask(old, RequestKind.REPLACEMENT, reason));
        Taken taken = enter(agency, message, files);
        entryOf(taken)
                .ifPresent(entry -> replaced.forEach(old -> old.links()
                        .register()
                        .filter(before -> !before.equals(entry))
                        .ifPresent(before -> register.replaced(before, entry, reason))));
        return taken;
    }

    private Optional<UUID> entryOf(Taken taken) {
        return taken instanceof Taken.Finished finished
                        && finished.state() == ReceptionState.DONE
                        && finished.documentId() != null
                ? documents.get(finished.documentId()).links().register()
                : Optional.empty();
    }

    private List<ExchangeDocument> replaced(Agency agency, DocumentMessage message, Business.Replace replace) {
        String sender = message.from().id().value();
        return replace.replaced().stream()
                .flatMap(replaced ->
                        documents.lock(Direction.INCOMING, agency.id(), sender, replaced.documentId()).stream())
                .toList();
    }

    /** What a message carries is not taken: the documents whose place it was to take stay, and their sender is told so. */
    void turnDown(Agency agency, DocumentMessage message, Text why) {
        switch (message.business()) {
            case Business.Update update ->
                documents
                        .lock(
                                Direction.INCOMING,
                                agency.id(),
                                message.from().id().value(),
                                update.documentId())
                        .ifPresent(old -> requests.turnDown(
                                old, RequestKind.UPDATE, update.note().reason(), why.vi()));
            case Business.Replace replace ->
                replaced(agency, message, replace)
                        .forEach(old -> requests.turnDown(
                                old, RequestKind.REPLACEMENT, replace.note().reason(), why.vi()));
            case Business.New fresh -> {
                // It takes nobody's place.
            }
            case Business.Recall recall -> {
                // It carries nothing.
            }
        }
    }

    private static boolean isTakenOff(Agency agency, Business.Update update) {
        return update.receivers().stream()
                .anyMatch(change -> !change.added()
                        && (change.organId().value().equals(agency.qcvnCode())
                                || change.organId().value().equals(agency.code())));
    }

    private ExchangeDocument document(Agency agency, DocumentMessage message) {
        DocumentIdentity identity = message.header().identity();
        return new ExchangeDocument(
                Ids.next(),
                Direction.INCOMING,
                agency.id(),
                new WireReference(message.from().id().value(), identity.documentId(), identity.code(), identity.date()),
                ExchangeDocument.Links.NONE,
                clock.instant());
    }
}

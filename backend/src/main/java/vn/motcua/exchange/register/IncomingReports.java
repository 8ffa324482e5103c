package vn.motcua.exchange.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import vn.motcua.exchange.Direction;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.WireReference;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.receiving.AnswerRequest;
import vn.motcua.exchange.receiving.ReportStatus;
import vn.motcua.platform.outbox.EventConsumer;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.registry.incoming.IncomingChanged;
import vn.motcua.registry.incoming.IncomingDocument;
import vn.motcua.registry.incoming.IncomingDocuments;
import vn.motcua.registry.incoming.IncomingId;

/** Tells the sender of a document what the register says has become of it. */
@Singleton
class IncomingReports implements EventConsumer {
    private static final String NO_REASON = "Không nêu lý do";

    private final ExchangeDocuments documents;
    private final IncomingDocuments incoming;
    private final ReportStatus reports;
    private final AnswerRequest answers;
    private final ObjectMapper json;

    IncomingReports(
            ExchangeDocuments documents,
            IncomingDocuments incoming,
            ReportStatus reports,
            AnswerRequest answers,
            ObjectMapper json) {
        this.documents = documents;
        this.incoming = incoming;
        this.reports = reports;
        this.answers = answers;
        this.json = json;
    }

    @Override
    public String name() {
        return "exchange.register";
    }

    @Override
    public Set<String> types() {
        return Set.of(IncomingChanged.TYPE);
    }

    @Override
    public void consume(OutboxEvent event) {
        IncomingChanged changed = event.payload(json, IncomingChanged.class);
        StatusCode.ofWire(changed.statusCode())
                // That it is cancelled was answered when its sender asked.
                .filter(code -> code != StatusCode.CHANGE_AGREED)
                .ifPresent(code -> documents
                        .findRegistered(changed.documentId())
                        .ifPresent(document -> report(document, changed, code)));
    }

    private void report(ExchangeDocument document, IncomingChanged changed, StatusCode code) {
        hold(document);
        reports.report(document, code, words(changed, code));
        if (code == StatusCode.COMPLETED) {
            answers.finished(document);
        }
    }

    /** The document before where it stands, as whoever hears a sender's request does: neither waits for the other in a circle. */
    private void hold(ExchangeDocument document) {
        WireReference reference = document.reference();
        documents.lock(Direction.INCOMING, document.agencyId(), reference.senderCode(), reference.documentId());
    }

    private String words(IncomingChanged changed, StatusCode code) {
        return switch (code) {
            case REFUSED -> reason(changed);
            case COMPLETED -> note(changed);
            default -> "";
        };
    }

    /** With what it was finished, where nothing answers it: its sender reads that. */
    private String note(IncomingChanged changed) {
        return incoming.find(new IncomingId(changed.documentId()))
                .flatMap(document -> Optional.ofNullable(document.course().ending()))
                .flatMap(ending -> Optional.ofNullable(ending.note()))
                .map(String::strip)
                .orElse("");
    }

    private String reason(IncomingChanged changed) {
        return incoming.find(new IncomingId(changed.documentId()))
                .map(IncomingDocument::course)
                .flatMap(course -> Optional.ofNullable(course.reason()))
                .filter(reason -> !reason.isBlank())
                .orElse(NO_REASON);
    }
}

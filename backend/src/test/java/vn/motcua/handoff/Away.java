package vn.motcua.handoff;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.Acceptance;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.document.SoundPdf;
import vn.motcua.document.StoreOutcome;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierId;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.ExchangeData;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.request.RequestBook;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.exchange.status.StatusReport;
import vn.motcua.platform.outbox.OutboxRelay;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.Urgency;
import vn.motcua.registry.incoming.Arrival;
import vn.motcua.registry.incoming.EnterIncoming;
import vn.motcua.registry.incoming.IncomingDocument;
import vn.motcua.registry.incoming.Letter;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** Dossiers that are with an agency of another province, and what that agency does. */
@Singleton
final class Away {
    private static final String USUAL = "Kết quả giải quyết hồ sơ";

    static final String ELSEWHERE = "H50.14";

    private final Desk desk;
    private final Acts acts;
    private final HandOffRows rows;
    private final ExchangeDocuments documents;
    private final StatusBook book;
    private final RequestBook requests;
    private final EnterIncoming enterIncoming;
    private final Documents files;
    private final Agencies agencies;
    private final OutboxRelay relay;
    private final Transactions transactions;
    private final Clock clock;

    Away(
            Desk desk,
            Acts acts,
            HandOffRows rows,
            ExchangeDocuments documents,
            StatusBook book,
            RequestBook requests,
            EnterIncoming enterIncoming,
            Documents files,
            Agencies agencies,
            OutboxRelay relay,
            Transactions transactions,
            Clock clock) {
        this.desk = desk;
        this.acts = acts;
        this.rows = rows;
        this.documents = documents;
        this.book = book;
        this.requests = requests;
        this.enterIncoming = enterIncoming;
        this.files = files;
        this.agencies = agencies;
        this.relay = relay;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** A dossier in its handler's hands whose document went out. */
    record Out(Clerk handler, Dossier dossier, ExchangeDocument document, HandOff handOff) {
        DossierId id() {
            return dossier.id();
        }
    }

    Agency elsewhere() {
        return agencies.findByCode(ELSEWHERE).orElseThrow();
    }

    Out out() {
        Clerk handler = desk.handler();
        Dossier dossier = acts.take(handler, acts.accept(desk.intake(), desk.submitted()));
        Agency own = agencies.get(desk.agency());
        UUID outgoing = Ids.next();
        ExchangeDocument document = ExchangeData.outgoing(own.id(), ExchangeAgencies.codeOf(own));
        Correspondent receiver =
                new Correspondent(elsewhere().qcvnCode(), elsewhere().name());
        HandOff handOff = HandOff.prepared(
                new HandOffId(Ids.next()),
                dossier.id(),
                new HandOff.Sending(outgoing, own.id(), handler.id()),
                receiver,
                clock.instant());
        transactions.write(() -> {
            rows.insert(handOff);
            documents.add(document);
            documents.link(document.id(), new ExchangeDocument.Links(outgoing, dossier.id()));
            book.send(document.id(), receiver.code());
        });
        return new Out(handler, dossier, document, handOff);
    }

    /** The other agency reports a status, and all that follows from it has followed. */
    void report(Out out, StatusCode code, String words) {
        String receiver = out.handOff().receiver().code();
        transactions.write(() -> {
            var at = clock.instant().plusSeconds(Long.parseLong(code.wire()));
            book.hear(out.document().id(), receiver, new StatusReport(code, at, words));
            requests.heard(out.document().id(), receiver, code, words);
        });
        settle();
    }

    /** A document of the other agency has come for the dossier. */
    IncomingDocument answer(Out out, SoundPdf pdf) {
        return answer(out, pdf, new Correspondent(ELSEWHERE, elsewhere().name()));
    }

    IncomingDocument answer(Out out, SoundPdf pdf, Correspondent sender) {
        return letter(pdf, sender, USUAL, out.id().value());
    }

    /** A document of the other agency that does not say what it answers. */
    IncomingDocument stray(SoundPdf pdf) {
        return stray(pdf, USUAL);
    }

    /** One that says what it is about. */
    IncomingDocument stray(SoundPdf pdf, String subject) {
        return letter(pdf, new Correspondent(ELSEWHERE, elsewhere().name()), subject, null);
    }

    private IncomingDocument letter(SoundPdf pdf, Correspondent sender, String subject, @Nullable UUID dossier) {
        Letter letter = new Letter(
                sender,
                new Letter.Original(subject.equals(USUAL) ? "15" : "16", "QĐ-STP", LocalDate.of(2026, 11, 20)),
                new Letter.Content("Quyết định", subject, 1, null),
                new Letter.Signer("Lê Quang Trung", "Giám đốc"),
                Urgency.NORMAL,
                null);
        Arrival arrival = new Arrival(desk.agency(), UUID.randomUUID().toString(), letter, List.of(kept(pdf)), dossier);
        EnterIncoming.Outcome outcome = transactions.write(() -> enterIncoming.arrive(arrival));
        settle();
        if (outcome instanceof EnterIncoming.Outcome.Entered entered) {
            return entered.document();
        }
        throw new AssertionError("not entered: " + outcome);
    }

    private DocumentId kept(SoundPdf pdf) {
        Acceptance any = new Acceptance(Set.of("application/pdf"), 1 << 24, 100);
        StoreOutcome outcome = files.store(new ByteArrayInputStream(pdf.bytes()), "tra-loi.pdf", any);
        if (outcome instanceof StoreOutcome.Stored stored) {
            return stored.document().id();
        }
        throw new AssertionError("not stored: " + outcome);
    }

    void settle() {
        while (relay.runOnce() > 0) {
            // Until nothing is due any more.
        }
    }
}

package vn.motcua.exchange.register;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.DossierId;
import vn.motcua.exchange.Direction;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.ExchangeData;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.ExchangeMessages;
import vn.motcua.exchange.WireReference;
import vn.motcua.exchange.edxml.DocumentIdentity;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.DocumentReference;
import vn.motcua.exchange.edxml.OrganId;
import vn.motcua.exchange.receiving.IncomingRegister;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.answer.Answers;
import vn.motcua.registry.incoming.IncomingDocuments;
import vn.motcua.registry.incoming.IncomingId;
import vn.motcua.registry.incoming.Letter;
import vn.motcua.registry.outgoing.OutgoingActs;
import vn.motcua.routing.Desk;

/** Who was sent a letter may answer it, and nobody else who knows its name. */
@ServerTest
class RegisteredArrivalsTest {
    private static final String ASKED = "000.00.14.H50";
    private static final String ASKED_BY_ITS_OTHER_CODE = "H50.14";
    private static final String STRANGER = "000.00.00.H59";

    private final IncomingRegister register;
    private final ExchangeDocuments documents;
    private final StatusBook book;
    private final IncomingDocuments incoming;
    private final Answers answers;
    private final Desk desk;
    private final OutgoingActs acts;
    private final Transactions transactions;
    private final Clock clock;
    private final Agency own;
    private UUID letter = Ids.next();
    private DossierId dossier = new DossierId(letter);
    private ExchangeDocument sent;

    RegisteredArrivalsTest(
            ApplicationContext server,
            IncomingRegister register,
            ExchangeDocuments documents,
            StatusBook book,
            IncomingDocuments incoming,
            Answers answers,
            Desk desk,
            Api api,
            Transactions transactions,
            Clock clock) {
        this.register = register;
        this.documents = documents;
        this.book = book;
        this.incoming = incoming;
        this.answers = answers;
        this.desk = desk;
        this.acts = new OutgoingActs(api, desk);
        this.transactions = transactions;
        this.clock = clock;
        this.own = server.getBean(Agencies.class).get(desk.agency());
        this.sent = ExchangeData.outgoing(own.id(), ExchangeAgencies.codeOf(own));
    }

    @BeforeEach
    void sendLetter() {
        Map<String, Object> words = OutgoingActs.words("Về việc hỏi");
        words.put("unitId", desk.division().value());
        letter = UUID.fromString(acts.issued(words).at("/document/id"));
        dossier = desk.submitted().id();
        sent = ExchangeData.outgoing(own.id(), ExchangeAgencies.codeOf(own));
        transactions.write(() -> {
            documents.add(sent);
            documents.link(sent.id(), new ExchangeDocument.Links(letter, dossier));
            book.send(sent.id(), ASKED);
        });
    }

    @Test
    void answerOfWhoWasAskedBelongsToTheLetterAndItsDossier() {
        ExchangeDocument.Links links = entered(answerFrom(ASKED));

        assertThat(links.dossier()).contains(dossier);
        assertThat(questionOf(links)).contains(letter);
    }

    @Test
    void whoWasAskedIsKnownByTheirOtherCodeToo() {
        ExchangeDocument.Links links = entered(answerFrom(ASKED_BY_ITS_OTHER_CODE));

        assertThat(links.dossier()).contains(dossier);
        assertThat(questionOf(links)).contains(letter);
    }

    @Test
    void strangerWhoNamesALetterAnswersNothingAndIsEnteredAsAnOrdinaryLetter() {
        ExchangeDocument.Links links = entered(answerFrom(STRANGER));

        assertThat(links.dossier()).isEmpty();
        assertThat(questionOf(links)).isEmpty();
    }

    @Test
    void updateUnderAnotherNumberLeavesTheNumberThatWasRegistered() {
        DocumentMessage first = answerFrom(ASKED);
        UUID entry = entered(first).register().orElseThrow();
        Letter.Original registered = letter(entry).original();

        boolean updated = transactions.write(
                () -> register.update(entry, answerFrom(ASKED_BY_ITS_OTHER_CODE), List.of(), "Bổ sung phụ lục"));

        assertThat(updated).isTrue();
        assertThat(letter(entry).original()).isEqualTo(registered);
        assertThat(letter(entry).sender().code()).isEqualTo(ASKED);
    }

    private Letter letter(UUID entry) {
        return incoming.get(new IncomingId(entry)).letter();
    }

    private DocumentMessage answerFrom(String sender) {
        WireReference ours = sent.reference();
        return ExchangeMessages.answer(
                sender,
                ExchangeAgencies.codeOf(own),
                ExchangeMessages.identity(sender, UUID.randomUUID().toString().substring(0, 8)),
                new DocumentReference(
                        new OrganId(ours.senderCode()), ours.code(), ours.documentId(), ours.promulgatedOn()));
    }

    private ExchangeDocument.Links entered(DocumentMessage message) {
        DocumentIdentity identity = message.header().identity();
        ExchangeDocument came = new ExchangeDocument(
                Ids.next(),
                Direction.INCOMING,
                own.id(),
                new WireReference(message.from().id().value(), identity.documentId(), identity.code(), identity.date()),
                ExchangeDocument.Links.NONE,
                clock.instant());
        IncomingRegister.Entry entry = transactions.write(() -> {
            documents.add(came);
            return register.enter(came, message, List.of());
        });
        if (entry instanceof IncomingRegister.Entry.Entered entered) {
            return entered.links();
        }
        throw new AssertionError("not entered: " + entry);
    }

    private Optional<UUID> questionOf(ExchangeDocument.Links links) {
        return answers.findQuestion(new IncomingId(links.register().orElseThrow()))
                .map(given -> given.documentId());
    }
}

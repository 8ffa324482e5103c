package vn.motcua.notification.officer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.Queries;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.officer.OfficerId;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.outbox.OutboxRelay;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.text.Language;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.Urgency;
import vn.motcua.registry.answer.Answers;
import vn.motcua.registry.incoming.Arrival;
import vn.motcua.registry.incoming.EnterIncoming;
import vn.motcua.registry.incoming.IncomingAssigned;
import vn.motcua.registry.incoming.IncomingDocument;
import vn.motcua.registry.incoming.Letter;
import vn.motcua.registry.outgoing.OutgoingActs;
import vn.motcua.registry.outgoing.OutgoingId;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** Whose turn a document's next step is, is told of it by name, and until then alone. */
@ServerTest
class RegistryNoticesTest {
    private static final String NOTICES = "/api/v1/officer/notices";

    private final Api api;
    private final Desk desk;
    private final OutgoingActs acts;
    private final EnterIncoming enterIncoming;
    private final Answers answers;
    private final NamedDocuments namedDocuments;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final Transactions transactions;
    private final Tables tables;

    RegistryNoticesTest(
            Api api,
            Desk desk,
            EnterIncoming enterIncoming,
            Answers answers,
            NamedDocuments namedDocuments,
            Outbox outbox,
            OutboxRelay relay,
            Transactions transactions,
            Tables tables) {
        this.api = api;
        this.desk = desk;
        this.acts = new OutgoingActs(api, desk);
        this.enterIncoming = enterIncoming;
        this.answers = answers;
        this.namedDocuments = namedDocuments;
        this.outbox = outbox;
        this.relay = relay;
        this.transactions = transactions;
        this.tables = tables;
    }

    @BeforeEach
    void noNotices() {
        settle();
        tables.empty("push_delivery", "officer_notice");
    }

    @Test
    void leaderIsToldWhatWaitsForASignatureUntilItIsSigned() {
        Clerk handler = desk.handler();
        Clerk leader = desk.leader();
        Answer submitted = acts.submitted(words("Về việc trình ký"), handler);
        settle();

        JsonNode told = find(leader, "OUTGOING_TO_SIGN", submitted).orElseThrow();
        assertThat(told.at("/about").asText())
                .isEqualTo("Công văn: Về việc trình ký · Nơi nhận: Sở Tư pháp tỉnh Thanh Hóa");
        assertThat(told.has("readAt")).isFalse();
        assertThat(find(handler, "OUTGOING_TO_SIGN", submitted)).isEmpty();

        Clerk clerk = desk.clerk();
        acts.act(leader, submitted, "/signature").expect(200);
        settle();

        assertThat(find(leader, "OUTGOING_TO_SIGN", submitted).orElseThrow().has("readAt"))
                .isTrue();
        assertThat(find(clerk, "OUTGOING_TO_NUMBER", submitted)).isPresent();
    }

    @Test
    void clerkIsToldWhatWaitsToBeSentByItsNumber() {
        Clerk clerk = desk.clerk();
        Answer issued = acts.issued(words("Về việc gửi đi"));
        settle();

        // Heard of late: it had its number by then, and nobody is sent to give it one.
        assertThat(find(clerk, "OUTGOING_TO_NUMBER", issued)).isEmpty();
        assertThat(find(clerk, "OUTGOING_TO_SEND", issued)
                        .orElseThrow()
                        .at("/about")
                        .asText())
                .startsWith(issued.at("/document/symbol") + ": Về việc gửi đi");
    }

    @Test
    void drafterIsToldThatADraftCameBackUntilItIsSubmittedAgain() {
        Clerk handler = desk.handler();
        Answer submitted = acts.submitted(words("Về việc trả lại"), handler);
        Answer back = api.post(OutgoingActs.path(submitted) + "/sending-back")
                .bearer(desk.leader().token())
                .ifMatch(submitted.version())
                .json(Map.of("remarks", "Sửa câu thứ hai"))
                .expect(200);
        settle();
        assertThat(find(handler, "OUTGOING_SENT_BACK", submitted).orElseThrow().has("readAt"))
                .isFalse();

        acts.act(handler, back, "/submission").expect(200);
        settle();

        assertThat(find(handler, "OUTGOING_SENT_BACK", submitted).orElseThrow().has("readAt"))
                .isTrue();
    }

    @Test
    void drafterIsToldThatALetterIsAnsweredAndNotOfEachAnswerAnewUntilTheyHaveRead() {
        Clerk handler = desk.handler();
        Answer letter = acts.submitted(words("Về việc xin ý kiến"), handler);
        OutgoingId question = new OutgoingId(UUID.fromString(letter.at("/document/id")));
        answers.received(arrived("2101").id(), question);
        answers.received(arrived("2102").id(), question);
        settle();

        JsonNode told = find(handler, "OUTGOING_ANSWERED", letter).orElseThrow();
        assertThat(told.at("/about").asText()).contains("Về việc xin ý kiến");
        assertThat(tables.count("officer_notice WHERE kind = 'OUTGOING_ANSWERED'"))
                .isEqualTo(1);
        assertThat(find(desk.leader(), "OUTGOING_ANSWERED", letter)).isEmpty();

        tables.execute("UPDATE officer_notice SET read_at = created_at WHERE kind = 'OUTGOING_ANSWERED'");
        IncomingDocument third = arrived("2103");
        answers.received(third.id(), question);
        answers.received(third.id(), question);
        settle();

        assertThat(tables.count("officer_notice WHERE kind = 'OUTGOING_ANSWERED'"))
                .isEqualTo(2);
    }

    @Test
    void clerksAreToldOfAllThatArrivedInOneNoticeWhichNamesTheFirstAlone() {
        Clerk clerk = desk.clerk();
        IncomingDocument first = arrived("1887");
        JsonNode one = only(clerk, "INCOMING_ARRIVED");
        assertThat(one.at("/about").asText())
                .isEqualTo("1887/STP-HCTP: Về việc phối hợp · Từ Sở Tư pháp tỉnh Quảng Trị · Hạn: 30/11/2026");
        assertThat(one.at("/subjectId").asText()).isEqualTo(first.id().value().toString());

        arrived("1888");
        arrived("1889");

        JsonNode many = only(clerk, "INCOMING_ARRIVED");
        assertThat(many.at("/body").asText()).contains("3");
        assertThat(many.has("about")).isFalse();
        assertThat(many.has("subjectId")).isFalse();
    }

    @Test
    void leaderIsToldWhatWaitsToBeAssignedOnceTheClerkHasTakenItIn() {
        Clerk clerk = desk.clerk();
        Clerk leader = desk.leader();
        IncomingDocument document = arrived("1890");
        api.post("/api/v1/officer/incoming-documents/" + document.id().value() + "/taking-in")
                .bearer(clerk.token())
                .ifMatch(0)
                .json(Map.of())
                .expect(200);
        settle();

        assertThat(only(leader, "INCOMING_TO_ASSIGN").at("/about").asText()).startsWith("1890/STP-HCTP");
        assertThat(only(clerk, "INCOMING_ARRIVED").has("readAt")).isTrue();
    }

    @Test
    void troubleOfSeveralReceiversIsOneNoticeAndIsReadByItselfOnceNothingIsWrong() {
        Clerk clerk = desk.clerk();
        Answer issued = acts.issued(words("Về việc hai nơi nhận"));
        UUID document = UUID.fromString(issued.at("/document/id"));
        UUID agency = desk.agency().value();
        for (int receiver = 0; receiver < 2; receiver++) {
            append(
                    OfficerNotices.TROUBLE_RAISED,
                    Map.of("troubleId", Ids.next(), "agencyId", agency, "kind", "REFUSED", "outgoingId", document));
        }
        assertThat(only(clerk, "EXCHANGE_TROUBLE").at("/about").asText()).contains("Về việc hai nơi nhận");

        append(OfficerNotices.TROUBLE_OVER, Map.of("troubleId", Ids.next(), "agencyId", agency, "allSent", true));
        assertThat(only(clerk, "EXCHANGE_TROUBLE").has("readAt")).isFalse();
        append(
                OfficerNotices.TROUBLE_OVER,
                Map.of("troubleId", Ids.next(), "agencyId", agency, "outgoingId", document, "allSent", true));

        assertThat(only(clerk, "EXCHANGE_TROUBLE").has("readAt")).isTrue();
    }

    @Test
    void troubleOfNoDocumentIsReadByItselfOnceNoneIsLeftAndThatOfADocumentIsNot() {
        Clerk clerk = desk.clerk();
        Answer issued = acts.issued(words("Về việc bị từ chối"));
        UUID agency = desk.agency().value();
        append(
                OfficerNotices.TROUBLE_RAISED,
                Map.of(
                        "troubleId",
                        Ids.next(),
                        "agencyId",
                        agency,
                        "kind",
                        "REFUSED",
                        "outgoingId",
                        issued.at("/document/id")));
        append(OfficerNotices.TROUBLE_RAISED, Map.of("troubleId", Ids.next(), "agencyId", agency, "kind", "MAILBOX"));
        assertThat(unreadTroubles(clerk)).hasSize(2);

        append(OfficerNotices.TROUBLE_OVER, Map.of("troubleId", Ids.next(), "agencyId", agency, "allSent", true));
        assertThat(unreadTroubles(clerk)).hasSize(2);
        append(
                OfficerNotices.TROUBLE_OVER,
                Map.of("troubleId", Ids.next(), "agencyId", agency, "allSent", true, "othersOver", true));

        assertThat(unreadTroubles(clerk))
                .singleElement()
                .satisfies(left -> assertThat(left.at("/subjectId").asText()).isEqualTo(issued.at("/document/id")));
    }

    private List<JsonNode> unreadTroubles(Clerk clerk) {
        return list(clerk).stream()
                .filter(item -> item.at("/kind").asText().equals("EXCHANGE_TROUBLE") && !item.has("readAt"))
                .toList();
    }

    @Test
    void namingTheDocumentsOfManyNoticesAsksAsOftenAsOfOne() {
        OfficerNotice first = noticeOf(
                OfficerNoticeKind.INCOMING_ASSIGNED, arrived("1893").id().value());
        OfficerNotice second = noticeOf(OfficerNoticeKind.OUTGOING_TO_SEND, issued("Về việc thứ nhất"));
        OfficerNotice third = noticeOf(
                OfficerNoticeKind.INCOMING_RECALLED, arrived("1894").id().value());
        OfficerNotice fourth = noticeOf(OfficerNoticeKind.OUTGOING_TO_SEND, issued("Về việc thứ hai"));

        assertThat(queries(List.of(first, second, third, fourth), 4)).isEqualTo(queries(List.of(first, second), 2));
    }

    private int queries(List<OfficerNotice> notices, int named) {
        Clerk clerk = desk.clerk();
        OfficerCaller caller = clerk.caller();
        return Queries.during(() -> assertThat(transactions.read(() -> namedDocuments.of(caller, notices, Language.VI)))
                .hasSize(named));
    }

    private UUID issued(String subject) {
        return UUID.fromString(acts.issued(words(subject)).at("/document/id"));
    }

    private OfficerNotice noticeOf(OfficerNoticeKind kind, UUID document) {
        OfficerNotice.About about = new OfficerNotice.About(desk.agency().value(), document, null);
        return new OfficerNotice(Ids.next(), new OfficerId(Ids.next()), kind, about, Instant.EPOCH, null);
    }

    @Test
    void sendersQuestionIsToldToTheClerksUntilItIsAnswered() {
        Clerk clerk = desk.clerk();
        IncomingDocument document = arrived("1891");
        Map<String, ?> request = Map.of(
                "agencyId", desk.agency().value(), "incomingId", document.id().value(), "kind", "RECALL");

        append(OfficerNotices.REQUEST_WAITS, request);
        // Told once more as the document goes on while the question waits.
        append(OfficerNotices.REQUEST_WAITS, request);
        assertThat(only(clerk, "INCOMING_REQUEST").at("/about").asText()).startsWith("1891/STP-HCTP");

        append(OfficerNotices.REQUEST_ANSWERED, request);
        assertThat(only(clerk, "INCOMING_REQUEST").has("readAt")).isTrue();
    }

    @Test
    void whoHandedADossierOverIsToldThatItIsAnswered() {
        Clerk handler = desk.handler();
        UUID dossier = Ids.next();
        append(
                OfficerNotices.DOSSIER_ANSWERED,
                Map.of("agencyId", desk.agency().value(), "dossierId", dossier, "officerId", handler.id()));

        assertThat(only(handler, "DOSSIER_ANSWERED").at("/subjectId").asText()).isEqualTo(dossier.toString());
    }

    @Test
    void noticeNamesNothingToWhoMayNotOpenTheDocumentAnyMore() {
        Clerk handler = desk.handler();
        IncomingDocument document = arrived("1892");
        append(
                IncomingAssigned.TYPE,
                new IncomingAssigned(document.id().value(), desk.agency().value(), List.of(handler.id())));

        assertThat(only(handler, "INCOMING_ASSIGNED").has("about")).isFalse();
    }

    private Map<String, Object> words(String subject) {
        Map<String, Object> words = OutgoingActs.words(subject);
        words.put("unitId", desk.division().value());
        return words;
    }

    private IncomingDocument arrived(String number) {
        Letter letter = new Letter(
                new Correspondent("H50.14", "Sở Tư pháp tỉnh Quảng Trị"),
                new Letter.Original(number, "STP-HCTP", LocalDate.of(2026, 11, 20)),
                new Letter.Content("Công văn", "Về việc phối hợp", 2, null),
                new Letter.Signer("Bùi Đình Sơn", "Giám đốc"),
                Urgency.NORMAL,
                LocalDate.of(2026, 11, 30));
        Arrival arrival = new Arrival(desk.agency(), UUID.randomUUID().toString(), letter, List.of(), null);
        EnterIncoming.Outcome outcome = transactions.write(() -> enterIncoming.arrive(arrival));
        settle();
        if (outcome instanceof EnterIncoming.Outcome.Entered entered) {
            return entered.document();
        }
        throw new AssertionError("not entered: " + outcome);
    }

    private JsonNode only(Clerk officer, String kind) {
        List<JsonNode> found = list(officer).stream()
                .filter(item -> item.at("/kind").asText().equals(kind))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private Optional<JsonNode> find(Clerk officer, String kind, Answer document) {
        return list(officer).stream()
                .filter(item -> item.at("/kind").asText().equals(kind))
                .filter(item -> item.at("/subjectId").asText().equals(document.at("/document/id")))
                .findFirst();
    }

    private List<JsonNode> list(Clerk officer) {
        JsonNode items = api.get(NOTICES + "?limit=100")
                .bearer(officer.token())
                .expect(200)
                .json()
                .at("/items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private void append(String type, Object payload) {
        transactions.write(() -> outbox.append(type, Ids.next(), payload));
        settle();
    }

    private void settle() {
        while (relay.runOnce() > 0) {
            // each run is one batch
        }
    }
}

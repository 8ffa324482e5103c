package vn.motcua.notification.officer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.platform.outbox.Outbox;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.platform.outbox.OutboxRelay;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.SqlErrors;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.registry.incoming.IncomingAssigned;
import vn.motcua.registry.incoming.UntakenListed;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** Officers are told of what they have to see to: each once, each of their own alone. */
@ServerTest
class OfficerNoticeApiTest {
    private static final String NOTICES = "/api/v1/officer/notices";

    private final Api api;
    private final Desk desk;
    private final Outbox outbox;
    private final OutboxRelay relay;
    private final OfficerNotices notices;
    private final Transactions transactions;
    private final Tables tables;

    OfficerNoticeApiTest(
            Api api,
            Desk desk,
            Outbox outbox,
            OutboxRelay relay,
            OfficerNotices notices,
            Transactions transactions,
            Tables tables) {
        this.api = api;
        this.desk = desk;
        this.outbox = outbox;
        this.relay = relay;
        this.notices = notices;
        this.transactions = transactions;
        this.tables = tables;
    }

    @BeforeEach
    void noNotices() {
        tables.empty("push_delivery", "officer_notice");
    }

    @Test
    void troubleIsToldToTheAgencysClerksAndWhoeverDrewTheDocumentUp() {
        Clerk clerk = desk.clerk();
        Clerk elsewhere = desk.officer(desk.otherDivision(), OfficerRole.HANDLER);
        Clerk drafter = desk.handler();
        UUID document = drafted(drafter);

        append(OfficerNotices.TROUBLE_RAISED, trouble(document));

        Answer told = list(clerk, "");
        assertThat(told.at("/items/0/kind")).isEqualTo("EXCHANGE_TROUBLE");
        assertThat(told.at("/items/0/title")).isEqualTo("Văn bản trên trục cần xử lý");
        assertThat(told.json().at("/items").size()).isEqualTo(1);
        Answer toDrafter = list(drafter, "");
        assertThat(toDrafter.at("/items/0/kind")).isEqualTo("OWN_DOCUMENT_TROUBLE");
        assertThat(toDrafter.at("/items/0/subjectId")).isEqualTo(document.toString());
        assertThat(list(elsewhere, "").json().at("/items").size()).isZero();
    }

    @Test
    void drafterWhoIsTheClerkIsToldOnce() {
        Clerk clerk = desk.clerk();
        append(OfficerNotices.TROUBLE_RAISED, trouble(drafted(clerk)));

        assertThat(list(clerk, "").json().at("/items").size()).isEqualTo(1);
    }

    @Test
    void incomingDocumentIsToldToThoseItIsAssignedTo() {
        Clerk handler = desk.handler();
        Clerk colleague = desk.handler();
        UUID document = Ids.next();
        append(
                IncomingAssigned.TYPE,
                new IncomingAssigned(document, desk.agency().value(), List.of(handler.id())));

        assertThat(list(handler, "").at("/items/0/subjectId")).isEqualTo(document.toString());
        assertThat(list(colleague, "").json().at("/items").size()).isZero();
    }

    @Test
    void clerksAreToldHowManyDocumentsNobodyHasTakenIn() {
        Clerk clerk = desk.clerk();
        append(UntakenListed.TYPE, new UntakenListed(desk.agency().value(), 7));

        assertThat(list(clerk, "").at("/items/0/body")).contains("7");
        assertThat(api.get(NOTICES)
                        .bearer(clerk.token())
                        .header("Accept-Language", "en")
                        .expect(200)
                        .at("/items/0/title"))
                .isEqualTo("Incoming documents not taken in");
    }

    @Test
    void clerksAreToldHowManyDocumentsAreLateAndNotOfEach() {
        Clerk clerk = desk.clerk();
        Clerk drafter = desk.handler();
        append(OfficerNotices.TROUBLE_RAISED, trouble(drafted(drafter), "LATE"));
        assertThat(list(clerk, "").json().at("/items").size()).isZero();
        assertThat(list(drafter, "").at("/items/0/kind")).isEqualTo("OWN_DOCUMENT_TROUBLE");

        append(OfficerNotices.LATE_LISTED, Map.of("agencyId", desk.agency().value(), "documents", 12));

        assertThat(list(clerk, "").at("/items/0/kind")).isEqualTo("DOCUMENTS_LATE");
        assertThat(list(clerk, "").at("/items/0/body")).contains("12");
        assertThat(list(clerk, "").json().at("/items").size()).isEqualTo(1);
    }

    @Test
    void eventHeardAgainTellsNobodyTwice() {
        desk.clerk();
        String payload = "{\"agencyId\":\"" + desk.agency() + "\",\"documents\":1}";
        OutboxEvent event = new OutboxEvent(
                Ids.next(), UntakenListed.TYPE, desk.agency().value(), payload, java.time.Instant.now());
        transactions.write(() -> notices.consume(event));

        assertThatThrownBy(() -> transactions.write(() -> notices.consume(event)))
                .satisfiesAnyOf(
                        failure -> assertThat(SqlErrors.duplicateKey(failure)).isTrue(),
                        failure -> assertThat(SqlErrors.duplicateKey(Objects.requireNonNull(failure.getCause())))
                                .isTrue());
    }

    @Test
    void noticeIsReadByItsOfficerAloneAndCountedUntilThen() {
        Clerk handler = desk.handler();
        Clerk colleague = desk.handler();
        for (int i = 0; i < 3; i++) {
            append(
                    IncomingAssigned.TYPE,
                    new IncomingAssigned(Ids.next(), desk.agency().value(), List.of(handler.id())));
        }
        Answer page = list(handler, "?limit=2");
        assertThat(page.at("/unreadCount")).isEqualTo("3");
        assertThat(list(handler, "?limit=2&after=" + page.at("/next"))
                        .json()
                        .at("/items")
                        .size())
                .isEqualTo(1);
        String one = NOTICES + "/" + page.at("/items/0/id") + "/read";

        api.post(one).bearer(colleague.token()).send().expectProblem(404, "not-found");
        api.post(one).bearer(handler.token()).expect(204);
        api.post(one).bearer(handler.token()).expect(204);

        assertThat(list(handler, "").at("/unreadCount")).isEqualTo("2");
        assertThat(list(handler, "?unread=true").json().at("/items").size()).isEqualTo(2);
    }

    @Test
    void eachDeviceOfTheOfficerIsPushedThatThereIsANotice() {
        Clerk handler = desk.handler();
        for (String device : List.of("phone-", "browser-")) {
            api.put("/api/v1/officer/devices/" + device + handler.id())
                    .bearer(handler.token())
                    .json(Map.of("platform", "WEB", "pushToken", device + handler.id()))
                    .expect(200);
        }
        append(
                IncomingAssigned.TYPE,
                new IncomingAssigned(Ids.next(), desk.agency().value(), List.of(handler.id())));

        String notice = list(handler, "").at("/items/0/id");
        assertThat(tables.count("push_delivery WHERE message_id IS NULL AND officer_id = " + Tables.id(handler.id())
                        + " AND notice_id = " + Tables.id(UUID.fromString(notice))))
                .isEqualTo(2);
    }

    /** An axis that is away is hundreds of troubles, and one that is not read yet says as much as all. */
    @Test
    void troubleIsPushedAgainOnlyOnceTheLastWasRead() {
        Clerk clerk = desk.clerk();
        api.put("/api/v1/officer/devices/phone-" + clerk.id())
                .bearer(clerk.token())
                .json(Map.of("platform", "WEB", "pushToken", "phone-" + clerk.id()))
                .expect(200);
        UUID document = drafted(desk.handler());
        String pushes = "push_delivery WHERE officer_id = " + Tables.id(clerk.id());

        append(OfficerNotices.TROUBLE_RAISED, trouble(document));
        append(OfficerNotices.TROUBLE_RAISED, trouble(drafted(desk.handler())));
        assertThat(list(clerk, "").at("/unreadCount")).isEqualTo("2");
        assertThat(tables.count(pushes)).isEqualTo(1);

        list(clerk, "")
                .json()
                .at("/items")
                .forEach(item -> api.post(NOTICES + "/" + item.at("/id").asText() + "/read")
                        .bearer(clerk.token())
                        .expect(204));
        append(OfficerNotices.TROUBLE_RAISED, trouble(document));
        assertThat(tables.count(pushes)).isEqualTo(2);
    }

    private Map<String, ?> trouble(UUID document) {
        return trouble(document, "NOT_SENT");
    }

    private Map<String, ?> trouble(UUID document, String kind) {
        return Map.of("troubleId", Ids.next(), "agencyId", desk.agency().value(), "kind", kind, "outgoingId", document);
    }

    private UUID drafted(Clerk officer) {
        return UUID.fromString(api.post("/api/v1/officer/agencies/" + desk.agency() + "/outgoing-documents")
                .bearer(officer.token())
                .json(Map.of(
                        "unitId",
                        desk.division().value(),
                        "type",
                        "LETTER",
                        "subject",
                        "Về việc phối hợp",
                        "urgency",
                        "NORMAL",
                        "receivers",
                        List.of(Map.of("code", "H56.14", "name", "Sở Tư pháp")),
                        "copies",
                        1))
                .expect(201)
                .at("/document/id"));
    }

    private void append(String type, Object payload) {
        transactions.write(() -> outbox.append(type, Ids.next(), payload));
        while (relay.runOnce() > 0) {
            // each run is one batch
        }
    }

    private Answer list(Clerk officer, String query) {
        return api.get(NOTICES + query).bearer(officer.token()).expect(200);
    }
}

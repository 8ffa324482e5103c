package vn.motcua.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.notification.words.Notice;
import vn.motcua.notification.words.Notice.AboutDossier;
import vn.motcua.notification.words.NotificationKind;
import vn.motcua.platform.outbox.OutboxEvent;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.text.Language;

@ServerTest
class InboxApiTest {
    private static final AboutDossier DOSSIER = new AboutDossier(
            UUID.fromString("01a201ed-a494-7e7b-8ca1-8ccd95f4ae67"),
            "H56.14-260205-0001",
            "Đăng ký khai sinh",
            "Birth registration",
            "Sở Tư pháp tỉnh Thanh Hóa",
            Instant.parse("2026-02-19T10:00:00Z"));

    private final Api api;
    private final Announcements announcements;
    private final Transactions transactions;
    private final Recipients people;
    private final Tables tables;
    private final SignedInApplicant reader;
    private final SignedInApplicant stranger;

    InboxApiTest(
            Api api,
            People people,
            Recipients recipients,
            Announcements announcements,
            Transactions transactions,
            Tables tables) {
        this.api = api;
        this.announcements = announcements;
        this.transactions = transactions;
        this.people = recipients;
        this.tables = tables;
        this.reader = people.citizen();
        this.stranger = people.citizen();
    }

    @Test
    void messageIsWholeAndInTheReadersLanguage() {
        tell(NotificationKind.DOSSIER_ACCEPTED, DOSSIER);
        JsonNode vietnamese = inbox("").expect(200).json().at("/items/0");
        assertThat(vietnamese.at("/kind").asText()).isEqualTo("DOSSIER_ACCEPTED");
        assertThat(vietnamese.at("/title").asText()).isEqualTo("Hồ sơ đã được tiếp nhận");
        assertThat(vietnamese.at("/body").asText()).contains("17:00 ngày 19/02/2026");
        assertThat(vietnamese.at("/dossierCode").asText()).isEqualTo("H56.14-260205-0001");
        assertThat(vietnamese.at("/dossierId").asText()).isEqualTo(DOSSIER.id().toString());
        assertThat(vietnamese.has("readAt")).isFalse();
        Answer english = api.get("/api/v1/inbox")
                .bearer(reader.token())
                .header("Accept-Language", "en-GB, vi;q=0.5")
                .expect(200);
        assertThat(english.at("/items/0/title")).isEqualTo("Dossier accepted");
    }

    @Test
    void messageAboutNoDossierNamesNone() {
        tell(NotificationKind.REPRESENTATION_ENDED, null);
        JsonNode message = inbox("").expect(200).json().at("/items/0");
        assertThat(message.has("dossierId")).isFalse();
        assertThat(message.has("dossierCode")).isFalse();
    }

    @Test
    void pagesGiveEveryMessageOnceNewestFirst() {
        for (NotificationKind kind : NotificationKind.values()) {
            tell(kind, kind.name().startsWith("DOSSIER") ? DOSSIER : null);
        }
        List<String> kinds = new ArrayList<>();
        String after = "";
        do {
            JsonNode page = inbox("?limit=4" + after).expect(200).json();
            page.path("items").forEach(message -> kinds.add(message.path("kind").asText()));
            after = page.has("next") ? "&after=" + page.path("next").asText() : "";
        } while (!after.isEmpty());
        List<String> told = List.of(NotificationKind.values()).reversed().stream()
                .map(Enum::name)
                .toList();
        assertThat(kinds).isEqualTo(told);
    }

    @Test
    void readMessageIsCountedNoMoreAndKeepsItsFirstReading() {
        tell(NotificationKind.DOSSIER_SUBMITTED, DOSSIER);
        tell(NotificationKind.DOSSIER_ACCEPTED, DOSSIER);
        Answer before = inbox("").expect(200);
        assertThat(before.json().at("/unreadCount").asInt()).isEqualTo(2);
        String newest = before.at("/items/0/id");
        read(reader, newest).expect(204);
        String readAt = inbox("").expect(200).at("/items/0/readAt");
        read(reader, newest).expect(204);
        Answer after = inbox("").expect(200);
        assertThat(after.at("/items/0/readAt")).isEqualTo(readAt).isNotEmpty();
        assertThat(after.json().at("/unreadCount").asInt()).isEqualTo(1);
        JsonNode unread = inbox("?unread=true").expect(200).json().path("items");
        assertThat(unread).hasSize(1);
        assertThat(unread.at("/0/kind").asText()).isEqualTo("DOSSIER_SUBMITTED");
    }

    @Test
    void receivedMessageKeepsItsFirstTimeAndStaysUnread() {
        tell(NotificationKind.DOSSIER_ACCEPTED, DOSSIER);
        String message = inbox("").expect(200).at("/items/0/id");
        assertThat(one(message).json().has("receivedAt")).isFalse();
        received(reader, message).expect(204);
        String at = one(message).at("/receivedAt");
        received(reader, message).expect(204);
        assertThat(one(message).at("/receivedAt")).isEqualTo(at).isNotEmpty();
        assertThat(inbox("").expect(200).json().at("/unreadCount").asInt()).isEqualTo(1);
        received(stranger, message).expectProblem(404, "not-found");
    }

    @Test
    void readMessageWasReceived() {
        tell(NotificationKind.DOSSIER_ACCEPTED, DOSSIER);
        String message = inbox("").expect(200).at("/items/0/id");
        read(reader, message).expect(204);
        assertThat(one(message).at("/receivedAt"))
                .isEqualTo(one(message).at("/readAt"))
                .isNotEmpty();
    }

    @Test
    void phoneThatWasAwayConfirmsItsOwnAtOnceAndNobodyElses() {
        tell(NotificationKind.DOSSIER_SUBMITTED, DOSSIER);
        tell(NotificationKind.DOSSIER_ACCEPTED, DOSSIER);
        List<String> ids = new ArrayList<>();
        inbox("")
                .expect(200)
                .json()
                .path("items")
                .forEach(item -> ids.add(item.path("id").asText()));
        receivedAll(stranger, ids).expect(204);
        assertThat(inbox("").expect(200).json().at("/items/0").has("receivedAt"))
                .isFalse();
        ids.add(Ids.next().toString());
        receivedAll(reader, ids).expect(204);
        receivedAll(reader, ids).expect(204);
        assertThat(inbox("").expect(200).json().path("items"))
                .hasSize(2)
                .allMatch(item -> item.has("receivedAt") && !item.has("readAt"));
        receivedAll(reader, List.of()).expectProblem(400, "invalid-input");
    }

    @Test
    void pushIsHandedOverUntilTheAppConfirmsIt() {
        tables.empty("push_delivery");
        people.device(reader.id(), "phone-" + reader.id().value(), Language.VI);
        tell(NotificationKind.DOSSIER_ACCEPTED, DOSSIER);
        String message = inbox("").expect(200).at("/items/0/id");
        assertThat(push(message)).isEqualTo("QUEUED");
        finish("EXPIRED");
        assertThat(push(message)).isEqualTo("FAILED");
        finish("DELIVERED");
        assertThat(push(message)).isEqualTo("HANDED_OVER");
        received(reader, message).expect(204);
        assertThat(push(message)).isEqualTo("RECEIVED");
        read(reader, message).expect(204);
        assertThat(push(message)).isEqualTo("READ");
    }

    @Test
    void shortMessageAndMailSayHowFarTheyHaveCome() {
        tell(NotificationKind.DOSSIER_RESOLVED, DOSSIER);
        String message = inbox("").expect(200).at("/items/0/id");
        reached(message, "SMS", "FAILED");
        reached(message, "MAIL", "HANDED_OVER");
        JsonNode deliveries = one(message).json().path("deliveries");
        assertThat(deliveries.toString())
                .isEqualTo("[{\"channel\":\"SMS\",\"state\":\"FAILED\"},"
                        + "{\"channel\":\"MAIL\",\"state\":\"HANDED_OVER\"}]");
        assertThat(inbox("").expect(200).json().at("/items/0/deliveries")).isEqualTo(deliveries);
    }

    @Test
    void messageWithoutAPhoneWasNotPushed() {
        tell(NotificationKind.DOSSIER_ACCEPTED, DOSSIER);
        assertThat(inbox("").expect(200).json().at("/items/0/deliveries")).isEmpty();
    }

    @Test
    void strangersMessageIsNotThere() {
        tell(NotificationKind.DOSSIER_SUBMITTED, DOSSIER);
        String mine = inbox("").expect(200).at("/items/0/id");
        read(stranger, mine).expectProblem(404, "not-found");
        api.get("/api/v1/inbox/" + mine).bearer(stranger.token()).send().expectProblem(404, "not-found");
        assertThat(inbox("").expect(200).json().at("/unreadCount").asInt()).isEqualTo(1);
        assertThat(api.get("/api/v1/inbox")
                        .bearer(stranger.token())
                        .expect(200)
                        .json()
                        .path("items"))
                .isEmpty();
    }

    @Test
    void badInputNamesItsField() {
        assertThat(inbox("?limit=0").expectProblem(400, "invalid-input").at("/errors/0/pointer"))
                .isEqualTo("/limit");
        assertThat(inbox("?limit=101").expectProblem(400, "invalid-input").at("/errors/0/pointer"))
                .isEqualTo("/limit");
        assertThat(inbox("?after=xyz").expectProblem(400, "invalid-input").at("/errors/0/pointer"))
                .isEqualTo("/after");
        assertThat(inbox("?unread=perhaps").expectProblem(400, "invalid-input").at("/errors/0/pointer"))
                .isEqualTo("/unread");
        assertThat(read(reader, "not-an-id").status()).isEqualTo(400);
        read(reader, Ids.next().toString()).expectProblem(404, "not-found");
    }

    private Answer inbox(String query) {
        return api.get("/api/v1/inbox" + query).bearer(reader.token()).send();
    }

    private Answer read(SignedInApplicant by, String message) {
        return api.post("/api/v1/inbox/" + message + "/read").bearer(by.token()).send();
    }

    private Answer one(String message) {
        return api.get("/api/v1/inbox/" + message).bearer(reader.token()).expect(200);
    }

    private Answer received(SignedInApplicant by, String message) {
        return api.post("/api/v1/inbox/" + message + "/received")
                .bearer(by.token())
                .send();
    }

    private Answer receivedAll(SignedInApplicant by, List<String> ids) {
        return api.post("/api/v1/inbox/received")
                .bearer(by.token())
                .json(Map.of("ids", ids))
                .send();
    }

    private void reached(String message, String channel, String state) {
        tables.execute("""
                INSERT INTO channel_delivery (id, message_id, channel, language, state, attempts, due_at, created_at,
                                              finished_at)
                VALUES (%s, %s, '%s', 'VI', '%s', 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), UTC_TIMESTAMP(6))
                """.formatted(Tables.id(Ids.next()), Tables.id(UUID.fromString(message)), channel, state));
    }

    private String push(String message) {
        assertThat(one(message).at("/deliveries/0/channel")).isEqualTo("PUSH");
        return one(message).at("/deliveries/0/state");
    }

    private void finish(String state) {
        tables.execute("UPDATE push_delivery SET state = '" + state + "'");
    }

    private void tell(NotificationKind kind, @Nullable AboutDossier dossier) {
        OutboxEvent event = new OutboxEvent(Ids.next(), "test", Ids.next(), "{}", Instant.now());
        transactions.write(() -> announcements.tell(event, Set.of(reader.id()), new Notice(kind, dossier, null)));
    }
}

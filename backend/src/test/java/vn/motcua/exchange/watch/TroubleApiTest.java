package vn.motcua.exchange.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.exchange.ExchangeData;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerRole;

/** Clerks see what went wrong with their own agency's documents, and mend it. */
@ServerTest
class TroubleApiTest {
    private static final String RECEIVER = "000.00.00.H59";

    private final Api api;
    private final People people;
    private final Tables tables;
    private final Troubles troubles;
    private final ExchangeDocuments documents;
    private final StatusBook book;
    private final Transactions transactions;
    private final Agency agency;
    private final Agency other;
    private final Agency highest;

    TroubleApiTest(
            Api api,
            People people,
            Tables tables,
            Troubles troubles,
            ExchangeDocuments documents,
            StatusBook book,
            Agencies agencies,
            Transactions transactions) {
        this.api = api;
        this.people = people;
        this.tables = tables;
        this.troubles = troubles;
        this.documents = documents;
        this.book = book;
        this.transactions = transactions;
        this.highest = agencies.list().stream()
                .filter(one -> one.parentId() == null)
                .findFirst()
                .orElseThrow();
        this.agency = agencies.list().get(2);
        this.other = agencies.list().get(3);
    }

    @BeforeEach
    void noTroubles() {
        tables.empty("exchange_trouble");
    }

    @Test
    void clerkListsTroublesPageByPageAndSendsOneAgain() {
        UUID document = document();
        raise(document);
        raise(document());
        String clerk = officer(agency, OfficerRole.CLERK);

        Answer first = api.get(troublesOf(agency) + "?limit=1").bearer(clerk).expect(200);
        assertThat(first.at("/items/0/kind")).isEqualTo("NOT_SENT");
        assertThat(first.at("/items/0/partner")).isEqualTo(RECEIVER);
        Answer second = api.get(troublesOf(agency) + "?limit=1&after=" + first.at("/next"))
                .bearer(clerk)
                .expect(200);
        assertThat(second.json().has("next")).isFalse();

        String one = troublesOf(agency) + "/" + first.at("/items/0/id");
        api.post(one + "/sendings")
                .bearer(clerk)
                .json(Map.of("receiverCode", "Sở Tư pháp"))
                .send()
                .expectProblem(400, "invalid-input");
        api.post(one + "/sendings").bearer(clerk).json(Map.of()).expect(204);
        assertThat(tables.count("exchange_delivery WHERE state = 'WAITING' AND document_id = " + Tables.id(document)))
                .isEqualTo(1);
        api.post(one + "/end").bearer(clerk).send().expectProblem(404, "not-found");
    }

    @Test
    void troubleThatSendingDoesNotMendIsPutAway() {
        transactions.write(() -> troubles.raise(
                TroubleKind.MAILBOX, "box", agency.id(), new Trouble.About(null, null, "national"), "UNREACHABLE"));
        String clerk = officer(agency, OfficerRole.CLERK);
        String one = troublesOf(agency) + "/"
                + api.get(troublesOf(agency)).bearer(clerk).expect(200).at("/items/0/id");

        api.post(one + "/sendings").bearer(clerk).json(Map.of()).send().expectProblem(409, "not-mended-by-sending");
        api.post(one + "/end").bearer(clerk).expect(204);
    }

    @Test
    void othersSeeNothingAndLeadersMendNothing() {
        raise(document());
        String leader = officer(agency, OfficerRole.LEADER);
        String one = troublesOf(agency) + "/"
                + api.get(troublesOf(agency)).bearer(leader).expect(200).at("/items/0/id");

        api.post(one + "/end").bearer(leader).send().expectProblem(403, "registry-not-your-role");
        String stranger = officer(other, OfficerRole.CLERK);
        api.get(troublesOf(agency)).bearer(stranger).send().expectProblem(404, "not-found");
        api.get(backlogOf(agency)).bearer(stranger).send().expectProblem(404, "not-found");
        api.post(one.replace(agency.id().toString(), other.id().toString()) + "/end")
                .bearer(stranger)
                .send()
                .expectProblem(404, "not-found");
    }

    @Test
    void backlogIsCountedByAge() {
        UUID document = document();
        transactions.write(() -> book.send(document, "000.00.77.H59"));
        tables.execute("UPDATE exchange_standing SET since = UTC_TIMESTAMP(6) - INTERVAL 2 DAY WHERE document_id = "
                + Tables.id(document));

        Answer backlog = api.get(backlogOf(agency))
                .bearer(officer(agency, OfficerRole.CLERK))
                .expect(200);
        assertThat(backlog.json().at("/unanswered/lessThanThreeDays").asLong()).isPositive();
    }

    @Test
    void documentThatNoAxisHasTakenIsUnsentAndNotUnanswered() {
        String clerk = officer(other, OfficerRole.CLERK);
        JsonNode before = api.get(backlogOf(other)).bearer(clerk).expect(200).json();
        ExchangeDocument document = ExchangeData.outgoing(other.id(), other.qcvnCode());
        transactions.write(() -> documents.add(document));
        for (String receiver : List.of("000.00.77.H59", "000.00.78.H59")) {
            transactions.write(() -> book.send(document.id(), receiver));
            waits(document.id(), receiver);
        }

        JsonNode waiting = api.get(backlogOf(other)).bearer(clerk).expect(200).json();
        assertThat(waiting.at("/unsent").asLong())
                .isEqualTo(before.at("/unsent").asLong() + 1);
        assertThat(waiting.at("/unanswered")).isEqualTo(before.at("/unanswered"));

        tables.execute("UPDATE exchange_delivery SET state = 'SENT' WHERE document_id = " + Tables.id(document.id()));
        JsonNode sent = api.get(backlogOf(other)).bearer(clerk).expect(200).json();
        assertThat(sent.at("/unsent")).isEqualTo(before.at("/unsent"));
        assertThat(sent.at("/unanswered/lessThanDay").asLong())
                .isEqualTo(before.at("/unanswered/lessThanDay").asLong() + 2);
    }

    @Test
    void connectionsAreShownToWhoRunsThePortalAlone() {
        tables.execute("INSERT INTO exchange_reconciliation (axis, reconciled_at, explained, unexplained, findings)"
                + " VALUES ('test-axis', UTC_TIMESTAMP(6), 5, 0, '')"
                + " ON DUPLICATE KEY UPDATE explained = 5");

        Answer shown = api.get("/api/v1/officer/exchange-connections")
                .bearer(officer(highest, OfficerRole.ADMIN))
                .expect(200);
        assertThat(shown.text()).contains("test-axis");
        api.get("/api/v1/officer/exchange-connections")
                .bearer(officer(agency, OfficerRole.CLERK))
                .send()
                .expectProblem(403, "exchange-operators-only");
    }

    private void raise(UUID document) {
        transactions.write(() -> troubles.raise(
                TroubleKind.NOT_SENT,
                UUID.randomUUID().toString(),
                agency.id(),
                new Trouble.About(document, null, RECEIVER),
                "UNKNOWN_RECEIVER"));
    }

    /** A delivery that nothing carries away. */
    private void waits(UUID document, String receiver) {
        tables.execute("INSERT INTO exchange_delivery (id, document_id, from_code, to_code, kind, words, turn, state,"
                + " attempts, faults, next_try_at, created_at) VALUES (" + Tables.id(Ids.next()) + ", "
                + Tables.id(document) + ", '" + other.qcvnCode() + "', '" + receiver
                + "', 'NEW', '', 2, 'WAITING', 0, 0, '2099-01-01', UTC_TIMESTAMP(6))");
    }

    private UUID document() {
        ExchangeDocument document = ExchangeData.outgoing(agency.id(), agency.qcvnCode());
        transactions.write(() -> documents.add(document));
        return document.id();
    }

    private String officer(Agency at, OfficerRole... roles) {
        return people.officer(at.id().value(), null, roles).token();
    }

    private static String troublesOf(Agency agency) {
        return "/api/v1/officer/agencies/" + agency.id() + "/exchange-troubles";
    }

    private static String backlogOf(Agency agency) {
        return "/api/v1/officer/agencies/" + agency.id() + "/exchange-backlog";
    }
}

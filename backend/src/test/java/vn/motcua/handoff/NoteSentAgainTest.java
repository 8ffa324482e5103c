package vn.motcua.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.routing.Desk;

/** A dossier's papers leave by its hand-off alone: a clerk who mends what went wrong on the way sends them to nobody else, nor later. */
@ServerTest
class NoteSentAgainTest {
    private static final String ELSEWHERE = "{\"receiverCode\": \"H50.15\"}";

    private final Api api;
    private final Desk desk;
    private final Away away;
    private final HandOffs handOffs;
    private final Tables tables;

    NoteSentAgainTest(Api api, Desk desk, Away away, HandOffs handOffs, Tables tables) {
        this.api = api;
        this.desk = desk;
        this.away = away;
        this.handOffs = handOffs;
        this.tables = tables;
    }

    @BeforeEach
    void noTroubles() {
        tables.empty("exchange_trouble");
    }

    @Test
    void noteThatWasRefusedGoesToNobodyAgainForItsDossierIsBack() {
        Away.Out out = away.out();
        away.report(out, StatusCode.REFUSED, "Không thuộc thẩm quyền");
        await().untilAsserted(() -> assertThat(stage(out)).isEqualTo(HandOffStage.REFUSED));

        JsonNode trouble = trouble();
        assertThat(trouble.at("/kind").asText()).isEqualTo("REFUSED");
        assertThat(trouble.at("/acts")).hasToString("[\"PUT_AWAY\"]");
        refused(trouble, "{}");
        refused(trouble, ELSEWHERE);
        assertThat(waiting(out)).isZero();
    }

    @Test
    void noteThatCouldNotBeSentGoesToItsOwnReceiverAloneWhileTheDossierIsAway() {
        Away.Out out = away.out();
        couldNotBeSent(out);

        JsonNode trouble = trouble();
        assertThat(trouble.at("/acts")).hasToString("[\"SEND_AGAIN\",\"PUT_AWAY\"]");
        refused(trouble, ELSEWHERE);
        assertThat(waiting(out)).isZero();
        sendAgain(trouble, "{}").expect(204);
        assertThat(waiting(out)).isEqualTo(1);
    }

    @Test
    void noteOfADossierThatWasWithdrawnLeavesNoMore() {
        Away.Out out = away.out();
        couldNotBeSent(out);
        tables.execute("UPDATE dossier SET status = 'WITHDRAWN' WHERE id = "
                + Tables.id(out.id().value()));

        JsonNode trouble = trouble();
        assertThat(trouble.at("/acts")).hasToString("[\"PUT_AWAY\"]");
        refused(trouble, "{}");
        assertThat(waiting(out)).isZero();
    }

    private HandOffStage stage(Away.Out out) {
        return handOffs.list(out.id()).getFirst().stage();
    }

    private void couldNotBeSent(Away.Out out) {
        tables.execute("""
                INSERT INTO exchange_trouble (id, kind, about, open, agency_id, document_id, partner, reason, raised_at)
                VALUES (%s, 'NOT_SENT', '%s', 1, %s, %s, '%s', 'AXIS_FAULT', UTC_TIMESTAMP(6))
                """.formatted(
                        Tables.id(Ids.next()),
                        UUID.randomUUID(),
                        Tables.id(desk.agency().value()),
                        Tables.id(out.document().id()),
                        out.handOff().receiver().code()));
    }

    private JsonNode trouble() {
        JsonNode items = api.get(troubles()).bearer(clerk()).expect(200).json().at("/items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private void refused(JsonNode trouble, String body) {
        sendAgain(trouble, body).expectProblem(409, "not-mended-by-sending");
    }

    private Answer sendAgain(JsonNode trouble, String body) {
        return api.post(troubles() + "/" + trouble.at("/id").asText() + "/sendings")
                .bearer(clerk())
                .json(body)
                .send();
    }

    private long waiting(Away.Out out) {
        return tables.count("exchange_delivery WHERE state = 'WAITING' AND document_id = "
                + Tables.id(out.document().id()));
    }

    private String clerk() {
        return desk.clerk().token();
    }

    private String troubles() {
        return "/api/v1/officer/agencies/" + desk.agency().value() + "/exchange-troubles";
    }
}

package vn.motcua.apology;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.document.paper.VietnameseTime;
import vn.motcua.dossier.Actor;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.Dossiers;
import vn.motcua.dossier.Recount;
import vn.motcua.dossier.Recount.Why;
import vn.motcua.dossier.RecountDossier;
import vn.motcua.platform.outbox.OutboxRelay;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** The promise may move after an apology was signed: the later of the two dates is the one to expect. */
@ServerTest
class ApologisedPromiseTest {
    private static final Duration FAR = Duration.ofDays(40);
    private static final Why STORM = new Why(new Actor.BySystem(), "Nghỉ tránh bão");

    private final Api api;
    private final LateDossiers lateDossiers;
    private final Dossiers dossiers;
    private final RecountDossier recount;
    private final OutboxRelay relay;
    private final Tables tables;
    private final Clock clock;
    private final Desk desk;
    private final Acts acts;
    private final Clerk leader;
    private final LateDossiers.Late late;

    ApologisedPromiseTest(
            Api api,
            Desk desk,
            Acts acts,
            LateDossiers lateDossiers,
            Dossiers dossiers,
            RecountDossier recount,
            OutboxRelay relay,
            Tables tables,
            Clock clock) {
        this.api = api;
        this.lateDossiers = lateDossiers;
        this.dossiers = dossiers;
        this.recount = recount;
        this.relay = relay;
        this.tables = tables;
        this.clock = clock;
        this.desk = desk;
        this.acts = acts;
        this.leader = desk.leader();
        this.late = lateDossiers.late();
    }

    @Test
    void nobodyIsToldThatThePromiseMovesUpToTheNewDate() {
        lateDossiers.promise(late.id(), clock.instant().plus(FAR));
        LocalDate farther = lateDossiers.suggested(api, leader, late.id());
        lateDossiers.promise(late.id(), clock.instant().minus(Duration.ofHours(1)));
        lateDossiers.sign(api, leader, late.dossier(), farther).expect(200);

        recount();

        assertThat(recounted()).as("the promise has moved").isEqualTo(1);
        assertThat(toldOfAMove()).isZero();
        assertThat(day(listed().at("/newPromisedAt"))).isEqualTo(farther);
        assertThat(exported()).contains("," + farther + " ");
        assertThat(day(lookedUp().at("/newPromisedAt"))).isEqualTo(farther);
    }

    @Test
    void promiseThatMovesPastTheNewDateIsToldAndIsTheOneToExpect() {
        lateDossiers
                .sign(api, leader, late.dossier(), lateDossiers.suggested(api, leader, late.id()))
                .expect(200);
        lateDossiers.accepted(late.id(), clock.instant().plus(FAR));

        recount();

        Instant promised = promised();
        assertThat(toldOfAMove()).isEqualTo(1);
        assertThat(lastNotice()).contains(VietnameseTime.shortDate(promised));
        assertThat(listed().at("/promisedAt").asText()).isEqualTo(promised.toString());
        assertThat(listed().has("newPromisedAt")).isFalse();
        assertThat(lookedUp().at("/promisedAt").asText()).isEqualTo(promised.toString());
        assertThat(lookedUp().has("newPromisedAt")).isFalse();
    }

    @Test
    void newDateIsToldOfAgainWhenThePromiseMovesBackBeforeIt() {
        LocalDate newDate = lateDossiers.suggested(api, leader, late.id());
        lateDossiers.sign(api, leader, late.dossier(), newDate).expect(200);
        lateDossiers.accepted(late.id(), clock.instant().plus(FAR));
        recount();
        lateDossiers.accepted(late.id(), clock.instant().minus(FAR));

        recount();

        assertThat(toldOfAMove()).isEqualTo(2);
        assertThat(lastNotice())
                .contains(VietnameseTime.shortDate(
                        newDate.atStartOfDay(Zone.VIETNAM).toInstant()));
        assertThat(day(listed().at("/newPromisedAt"))).isEqualTo(newDate);
    }

    @Test
    void whoTakesAnApologisedDossierDoesNotHaveTheBrokenDateTold() {
        LateDossiers.Late waiting = lateDossiers.lateAndNotTaken();
        LocalDate newDate = lateDossiers.suggested(api, leader, waiting.id());
        lateDossiers.sign(api, leader, waiting.dossier(), newDate).expect(200);

        acts.take(desk.handler(), dossiers.get(waiting.id()));

        assertThat(lastNotice(waiting, "DOSSIER_STARTED"))
                .contains(VietnameseTime.shortDate(
                        newDate.atStartOfDay(Zone.VIETNAM).toInstant()))
                .doesNotContain(VietnameseTime.shortDate(clock.instant().minus(Duration.ofHours(1))));
    }

    private void recount() {
        recount.recount(late.id(), new Recount(STORM, STORM));
    }

    private Instant promised() {
        return Objects.requireNonNull(dossiers.get(late.id()).times().promisedAt());
    }

    private String exported() {
        return api.get("/api/v1/dossiers/export.csv")
                .bearer(late.owner())
                .expect(200)
                .text();
    }

    private JsonNode listed() {
        return api.get("/api/v1/dossiers")
                .bearer(late.owner())
                .expect(200)
                .json()
                .at("/items/0");
    }

    private JsonNode lookedUp() {
        Dossier dossier = late.dossier();
        return api.get("/api/v1/lookup/" + dossier.requireCode() + "?check=" + dossier.lookupCheck())
                .expect(200)
                .json();
    }

    private String lastNotice() {
        return lastNotice(late, "DOSSIER_PROMISE_MOVED");
    }

    private String lastNotice(LateDossiers.Late told, String kind) {
        while (relay.runOnce() > 0) {
            // Events of other tests may wait before it.
        }
        JsonNode last =
                api.get("/api/v1/inbox").bearer(told.owner()).expect(200).json().at("/items/0");
        assertThat(last.at("/kind").asText()).isEqualTo(kind);
        return last.at("/body").asText();
    }

    private long toldOfAMove() {
        return tables.count("outbox_event WHERE type = 'dossier.promise-moved' AND aggregate_id = "
                + Tables.id(late.id().value()));
    }

    private long recounted() {
        return tables.count("dossier_clock_entry WHERE kind = 'RECOUNTED' AND dossier_id = "
                + Tables.id(late.id().value()));
    }

    private static LocalDate day(JsonNode instant) {
        return Instant.parse(instant.asText()).atZone(Zone.VIETNAM).toLocalDate();
    }
}

package vn.motcua.applicant.representation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.time.Zone;

@ServerTest
class RepresentationApiTest {

    private static final String PROCEDURE = "1.001193";

    private final Api api;
    private final Tables tables;
    private final Representations representations;
    private final SignedInApplicant owner;
    private final SignedInApplicant representative;
    private final SignedInApplicant stranger;

    RepresentationApiTest(Api api, Tables tables, Representations representations, People people) {
        this.api = api;
        this.tables = tables;
        this.representations = representations;
        owner = people.organisation();
        representative = people.citizen("Phạm Quốc Tuấn");
        stranger = people.citizen();
    }

    @Test
    void everybodyMayActForThemselves() {
        for (RepresentationAction action : RepresentationAction.values()) {
            assertThat(representations.mayAct(owner.id(), owner.id(), action, PROCEDURE))
                    .isTrue();
        }
        assertThat(mayAct(RepresentationAction.TRACK, PROCEDURE)).isFalse();
    }

    @Test
    void representativeMayDoWhatIsInTheScopeAndNothingElse() {
        grant(List.of("PREPARE", "TRACK"), List.of(PROCEDURE)).expect(201);

        assertThat(mayAct(RepresentationAction.PREPARE, PROCEDURE)).isTrue();
        assertThat(mayAct(RepresentationAction.SUBMIT, PROCEDURE)).isFalse();
        assertThat(mayAct(RepresentationAction.PREPARE, "2.000488")).isFalse();
        assertThat(representations.mayAct(owner.id(), representative.id(), RepresentationAction.PREPARE, PROCEDURE))
                .isFalse();
        assertThat(representations.representativesOf(owner.id(), PROCEDURE)).containsExactly(representative.id());
        assertThat(representations.representativesOf(owner.id(), "2.000488")).isEmpty();
    }

    @Test
    void withoutProceduresTheScopeIsAllOfThem() {
        Answer granted = grant(List.of("SUBMIT"), null).expect(201);

        assertThat(granted.json().has("procedures")).isFalse();
        assertThat(mayAct(RepresentationAction.SUBMIT, "any.code")).isTrue();
    }

    @Test
    void revokedRepresentationEndsAtOnceByEitherSide() {
        String first = grant(List.of("SUBMIT"), null).expect(201).at("/id");
        String second = grant(List.of("TRACK"), null).expect(201).at("/id");

        api.delete("/api/v1/me/representations/" + first).bearer(owner.token()).expect(204);
        api.delete("/api/v1/me/representations/" + second)
                .bearer(representative.token())
                .expect(204);

        assertThat(mayAct(RepresentationAction.SUBMIT, PROCEDURE)).isFalse();
        assertThat(mayAct(RepresentationAction.TRACK, PROCEDURE)).isFalse();
        var items = api.get("/api/v1/me/representations")
                .bearer(owner.token())
                .expect(200)
                .json()
                .at("/items");
        assertThat(items)
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.has("revokedAt")).isTrue());
        // Ending twice is not an error.
        api.delete("/api/v1/me/representations/" + first).bearer(owner.token()).expect(204);
    }

    @Test
    void sameGrantTwiceIsOneThatEndsForGood() {
        String first = grant(List.of("SUBMIT"), List.of(PROCEDURE)).expect(201).at("/id");
        String again = grant(List.of("SUBMIT"), List.of(PROCEDURE)).expect(201).at("/id");
        assertThat(again).isEqualTo(first);

        api.delete("/api/v1/me/representations/" + first).bearer(owner.token()).expect(204);
        assertThat(mayAct(RepresentationAction.SUBMIT, PROCEDURE)).isFalse();
        assertThat(grant(List.of("SUBMIT"), List.of(PROCEDURE)).expect(201).at("/id"))
                .isNotEqualTo(first);
    }

    @Test
    void endedOnesDoNotHideOneThatHolds() {
        String active = grant(List.of("TRACK"), null).expect(201).at("/id");
        for (int i = 0; i < 200; i++) {
            tables.execute("INSERT INTO representation (id, owner_id, representative_id, actions, procedures,"
                    + " valid_until, created_at, revoked_at) VALUES (" + Tables.id(Ids.next()) + ", "
                    + Tables.id(stranger.id().value()) + ", "
                    + Tables.id(representative.id().value())
                    + ", 'TRACK', '', '2099-12-31', '2099-01-01', '2099-01-02')");
        }

        var items = api.get("/api/v1/me/representations")
                .bearer(representative.token())
                .expect(200)
                .json()
                .at("/items");
        assertThat(items).hasSize(200);
        assertThat(items.at("/0/id").asText()).isEqualTo(active);
    }

    @Test
    void strangerCannotEndIt() {
        String id = grant(List.of("SUBMIT"), null).expect(201).at("/id");

        api.delete("/api/v1/me/representations/" + id)
                .bearer(stranger.token())
                .send()
                .expectProblem(404, "not-found");

        assertThat(mayAct(RepresentationAction.SUBMIT, PROCEDURE)).isTrue();
    }

    @Test
    void representationIsOverAfterItsLastDay() {
        String id = grant(List.of("SUBMIT"), null).expect(201).at("/id");
        assertThat(mayAct(RepresentationAction.SUBMIT, PROCEDURE)).isTrue();
        tables.execute("UPDATE representation SET valid_until = '" + today().minusDays(1) + "' WHERE id = "
                + Tables.id(UUID.fromString(id)));

        assertThat(mayAct(RepresentationAction.SUBMIT, PROCEDURE)).isFalse();
        assertThat(representations.ownersFor(representative.id()))
                .extracting(Owner::self)
                .containsExactly(true);
    }

    @Test
    void ownersListNamesTheCallerFirst() {
        grant(List.of("SUBMIT", "PREPARE"), List.of(PROCEDURE)).expect(201);

        var owners = api.get("/api/v1/me/owners")
                .bearer(representative.token())
                .expect(200)
                .json()
                .at("/items");

        assertThat(owners).hasSize(2);
        assertThat(owners.at("/0/self").asBoolean()).isTrue();
        assertThat(owners.at("/0/name").asText()).isEqualTo("Phạm Quốc Tuấn");
        assertThat(owners.at("/0/actions")).hasSize(4);
        assertThat(owners.at("/1/id").asText()).isEqualTo(owner.id().value().toString());
        assertThat(owners.at("/1/kind").asText()).isEqualTo("ORGANISATION");
        assertThat(owners.at("/1/actions/0").asText()).isEqualTo("PREPARE");
        assertThat(owners.at("/1/procedures/0").asText()).isEqualTo(PROCEDURE);
    }

    @Test
    void bothSidesAreToldThroughTheOutbox() {
        String id = grant(List.of("SUBMIT"), null).expect(201).at("/id");
        String ofThis = "outbox_event WHERE aggregate_id = " + Tables.id(UUID.fromString(id));
        assertThat(tables.count(ofThis + " AND type = 'representation.granted'"))
                .isEqualTo(1);

        api.delete("/api/v1/me/representations/" + id).bearer(owner.token()).expect(204);
        api.delete("/api/v1/me/representations/" + id).bearer(owner.token()).expect(204);

        assertThat(tables.count(ofThis + " AND type = 'representation.revoked'"))
                .isEqualTo(1);
    }

    @Test
    void twentyFirstTryOfADayWaitsWhetherOrNotSomebodyWasFound() {
        Map<String, Object> ofNobody = body(List.of("TRACK"), null);
        ofNobody.put("representativeIdentifier", People.freePersonalNumber().value());
        for (int i = 0; i < 20; i++) {
            api.post("/api/v1/me/representations")
                    .bearer(owner.token())
                    .json(ofNobody)
                    .send()
                    .expectProblem(400, "invalid-input");
        }

        Answer tooMany = grant(List.of("TRACK"), null).expectProblem(429, "too-many-requests");

        assertThat(tooMany.json().at("/retryAfterSeconds").asInt()).isBetween(86_000, 86_400);
        assertThat(mayAct(RepresentationAction.TRACK, PROCEDURE)).isFalse();
    }

    @Test
    void whoDoesNotKnowTheNameLearnsNothingOfTheNumber() {
        Map<String, Object> wrongName = body(List.of("TRACK"), null);
        wrongName.put("representativeName", "Phạm Quốc");
        Map<String, Object> unknownNumber = body(List.of("TRACK"), null);
        unknownNumber.put(
                "representativeIdentifier", People.freePersonalNumber().value());

        Answer known = granted(wrongName).expectProblem(400, "invalid-input");
        Answer unknown = granted(unknownNumber).expectProblem(400, "invalid-input");

        assertThat(known.json()).isEqualTo(unknown.json());
        assertThat(known.text()).doesNotContain("Tuấn");
        assertThat(tables.count("representation WHERE owner_id = "
                        + Tables.id(owner.id().value())))
                .isZero();
    }

    private Answer granted(Map<String, Object> body) {
        return api.post("/api/v1/me/representations")
                .bearer(owner.token())
                .json(body)
                .send();
    }

    @Test
    void badRepresentationNamesTheField() {
        refused(Map.of("representativeIdentifier", "038199999999"), "/representativeIdentifier");
        refused(Map.of("representativeIdentifier", "123"), "/representativeIdentifier");
        refused(
                Map.of(
                        "representativeIdentifier",
                        owner.applicant().identifier().value()),
                "/representativeIdentifier");
        refused(Map.of("representativeName", " "), "/representativeName");
        refused(Map.of("actions", List.of()), "/actions");
        refused(Map.of("procedures", List.of("có dấu")), "/procedures/0");
        refused(Map.of("validUntil", today().minusDays(1)), "/validUntil");
        refused(Map.of("validUntil", today().plusYears(5).plusDays(1)), "/validUntil");
    }

    private void refused(Map<String, ?> instead, String pointer) {
        Map<String, Object> body = body(List.of("SUBMIT"), null);
        instead.forEach((name, value) -> body.put(name, value instanceof LocalDate day ? day.toString() : value));
        Answer answer = api.post("/api/v1/me/representations")
                .bearer(owner.token())
                .json(body)
                .send()
                .expectProblem(400, "invalid-input");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo(pointer);
    }

    private Answer grant(List<String> actions, @Nullable List<String> procedures) {
        return api.post("/api/v1/me/representations")
                .bearer(owner.token())
                .json(body(actions, procedures))
                .send();
    }

    private Map<String, Object> body(List<String> actions, @Nullable List<String> procedures) {
        Map<String, Object> body = new HashMap<>();
        body.put(
                "representativeIdentifier",
                representative.applicant().identifier().value());
        body.put("representativeName", "phạm quốc  tuấn");
        body.put("actions", actions);
        if (procedures != null) {
            body.put("procedures", procedures);
        }
        body.put("validUntil", today().plusMonths(6).toString());
        return body;
    }

    private boolean mayAct(RepresentationAction action, String procedure) {
        return representations.mayAct(representative.id(), owner.id(), action, procedure);
    }

    private static LocalDate today() {
        return LocalDate.now(Zone.VIETNAM);
    }
}

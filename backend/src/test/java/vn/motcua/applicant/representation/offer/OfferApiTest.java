package vn.motcua.applicant.representation.offer;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Overtaken;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.Tables;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.applicant.representation.Representations;
import vn.motcua.applicant.representation.RevokeRepresentation;
import vn.motcua.platform.time.Zone;

/** A link lets one person in, once. */
@DatabaseTest
class OfferApiTest {

    private static final String OFFERS = "/api/v1/me/representation-offers";
    private static final String PROCEDURE = "1.005092";

    private final Api api;
    private final People people;
    private final Tables tables;
    private final Overtaken overtaken;
    private final Offers offers;
    private final Representations representations;
    private final RevokeRepresentation revokeRepresentation;
    private final SignedInApplicant owner;
    private final SignedInApplicant friend;

    OfferApiTest(
            Api api,
            People people,
            Tables tables,
            Overtaken overtaken,
            Offers offers,
            Representations representations,
            RevokeRepresentation revokeRepresentation) {
        this.api = api;
        this.people = people;
        this.tables = tables;
        this.overtaken = overtaken;
        this.offers = offers;
        this.representations = representations;
        this.revokeRepresentation = revokeRepresentation;
        owner = people.organisation();
        friend = people.citizen("Phạm Quốc Tuấn");
    }

    @Test
    void whoeverOpensTheLinkSeesWhoGivesWhatAndTakesItOnce() {
        Answer made = made();
        String secret = made.at("/secret");

        Answer shown = open(friend, secret).expect(200);
        assertThat(shown.at("/ownerName")).isEqualTo(owner.applicant().fullName());
        assertThat(shown.at("/ownerKind")).isEqualTo("ORGANISATION");
        assertThat(shown.at("/procedures/0")).isEqualTo(PROCEDURE);
        assertThat(mayFollow(friend)).as("looking takes nothing").isFalse();
        Answer taken = take(friend, secret).expect(201);

        assertThat(taken.at("/representativeName")).isEqualTo("Phạm Quốc Tuấn");
        assertThat(mayFollow(friend)).isTrue();
        take(people.citizen(), secret).expectProblem(404, "representation-offer-not-found");
        open(people.citizen(), secret).expectProblem(404, "representation-offer-not-found");
        assertThat(states()).containsExactly("TAKEN");
        assertThat(list().findValuesAsText("takenByName")).containsExactly("Phạm Quốc Tuấn");
    }

    @Test
    void answerThatWasLostIsGivenAgainUntilTheRightIsEnded() {
        String secret = made().at("/secret");
        String first = take(friend, secret).expect(201).at("/id");

        assertThat(take(friend, secret).expect(201).at("/id")).isEqualTo(first);
        open(friend, secret).expect(200);

        api.delete("/api/v1/me/representations/" + first).bearer(owner.token()).expect(204);
        take(friend, secret).expectProblem(404, "representation-offer-not-found");
        open(friend, secret).expectProblem(404, "representation-offer-not-found");
        assertThat(mayFollow(friend)).isFalse();
    }

    @Test
    void ofManyWhoTakeItAtOnceOneGetsIt() {
        String secret = made().at("/secret");
        List<SignedInApplicant> many =
                IntStream.range(0, 6).mapToObj(i -> people.citizen()).toList();

        List<Integer> statuses =
                many.stream()
                        .map(one -> CompletableFuture.supplyAsync(
                                () -> take(one, secret).status()))
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(statuses).containsOnly(201, 404).containsOnlyOnce(201);
        assertThat(many.stream().filter(this::mayFollow)).hasSize(1);
    }

    @Test
    void linkThatWasTakenBackOpensNothing() {
        Answer made = made();
        String path = OFFERS + "/" + made.at("/id");
        api.delete(path).bearer(friend.token()).send().expectProblem(404, "not-found");

        api.delete(path).bearer(owner.token()).expect(204);
        api.delete(path).bearer(owner.token()).expect(204);

        open(friend, made.at("/secret")).expectProblem(404, "representation-offer-not-found");
        take(friend, made.at("/secret")).expectProblem(404, "representation-offer-not-found");
        assertThat(states()).containsExactly("TAKEN_BACK");
    }

    @Test
    void linkIsOverAfterItsDays() {
        Answer made = made();
        assertThat(Instant.parse(made.at("/expiresAt")))
                .isEqualTo(Instant.parse(made.at("/madeAt")).plusSeconds(2 * 86_400));
        tables.execute("UPDATE representation_offer SET expires_at = UTC_TIMESTAMP(6) WHERE id = "
                + Tables.id(UUID.fromString(made.at("/id"))));

        take(friend, made.at("/secret")).expectProblem(404, "representation-offer-not-found");
        assertThat(states()).containsExactly("EXPIRED");
    }

    @Test
    void ownLinkIsForSomebodyElse() {
        String secret = made().at("/secret");

        open(owner, secret).expectProblem(409, "representation-offer-ones-own");
        take(owner, secret).expectProblem(409, "representation-offer-ones-own");
        take(friend, secret).expect(201);
    }

    @Test
    void secretIsToldOnceAndKeptByNobody() {
        String secret = made().at("/secret");

        assertThat(list().toString()).doesNotContain(secret);
        assertThat(tables.count("representation_offer WHERE secret_hash LIKE '%" + secret + "%'"))
                .isZero();
        assertThat(tables.count("representation_offer WHERE owner_id = "
                        + Tables.id(owner.id().value()) + " AND LENGTH(secret_hash) = 64"))
                .isEqualTo(1);
    }

    @Test
    void bothAreTold() {
        String representation = take(friend, made().at("/secret")).expect(201).at("/id");

        assertThat(tables.count("outbox_event WHERE aggregate_id = " + Tables.id(UUID.fromString(representation))
                        + " AND type = 'representation.granted'"))
                .isEqualTo(1);
    }

    @Test
    void accountThatSomebodyElseMayHaveHadLosesItsLinks() {
        Instant before = Instant.now();
        String secret = made().at("/secret");

        revokeRepresentation.revokeGrantedSince(owner.id(), before.minusSeconds(5));

        take(friend, secret).expectProblem(404, "representation-offer-not-found");
        assertThat(states()).containsExactly("TAKEN_BACK");
    }

    /** It is held from when it takes the link, as its owner is: what is given and what is ended do not pass each other. */
    @Test
    void accountThatIsBeingGivenBackTakesNothing() {
        String secret = made().at("/secret");

        Answer answer = overtaken.whileLocked(
                "applicant",
                friend.id().value(),
                () -> take(friend, secret),
                List.of(
                        "UPDATE account_session SET ended_at = UTC_TIMESTAMP(6), end_reason = 'ENDED' WHERE caller_id = "
                                + Tables.id(friend.id().value())));

        answer.expectProblem(401, "unauthenticated");
        assertThat(mayFollow(friend)).isFalse();
        assertThat(states()).containsExactly("OPEN");
    }

    @Test
    void linkIsForgottenThirtyDaysAfterItsEnd() {
        made();
        String kept = made().at("/id");
        tables.execute("UPDATE representation_offer SET expires_at = UTC_TIMESTAMP(6) - INTERVAL 31 DAY");
        tables.execute("UPDATE representation_offer SET expires_at = UTC_TIMESTAMP(6) - INTERVAL 29 DAY WHERE id = "
                + Tables.id(UUID.fromString(kept)));

        offers.sweep();

        assertThat(list().findValuesAsText("id")).containsExactly(kept);
    }

    @Test
    void badOfferNamesTheField() {
        refused(Map.of("actions", List.of()), "/actions");
        refused(Map.of("validUntil", today().minusDays(1).toString()), "/validUntil");
        refused(Map.of("validUntil", today().plusYears(5).plusDays(1).toString()), "/validUntil");
        refused(Map.of("daysOpen", 8), "/daysOpen");
        refused(Map.of("daysOpen", 0), "/daysOpen");
        refused(Map.of("procedures", List.of("có dấu")), "/procedures/0");
        open(friend, "short").expectProblem(400, "invalid-input");
    }

    @Test
    void triesAreCounted() {
        String wrong = "A".repeat(43);
        for (int i = 0; i < 30; i++) {
            open(friend, wrong).expectProblem(404, "representation-offer-not-found");
        }

        take(friend, made().at("/secret")).expectProblem(429, "too-many-requests");
        for (int i = 0; i < 19; i++) {
            made();
        }
        make(body()).expectProblem(429, "too-many-requests");
    }

    private void refused(Map<String, ?> instead, String pointer) {
        Map<String, Object> body = body();
        body.putAll(instead);
        assertThat(make(body).expectProblem(400, "invalid-input").at("/errors/0/pointer"))
                .isEqualTo(pointer);
    }

    private Answer made() {
        return make(body()).expect(201);
    }

    private static Map<String, Object> body() {
        return new HashMap<>(Map.of(
                "actions",
                List.of("TRACK"),
                "procedures",
                List.of(PROCEDURE),
                "validUntil",
                today().plusDays(30).toString(),
                "daysOpen",
                2));
    }

    private Answer make(Map<String, Object> body) {
        return api.post(OFFERS).bearer(owner.token()).json(body).send();
    }

    private Answer open(SignedInApplicant who, String secret) {
        return api.post(OFFERS + "/opening")
                .bearer(who.token())
                .json(Map.of("secret", secret))
                .send();
    }

    private Answer take(SignedInApplicant who, String secret) {
        return api.post(OFFERS + "/taking")
                .bearer(who.token())
                .json(Map.of("secret", secret))
                .send();
    }

    private List<String> states() {
        return list().findValuesAsText("state");
    }

    private JsonNode list() {
        return api.get(OFFERS).bearer(owner.token()).expect(200).json();
    }

    private boolean mayFollow(SignedInApplicant who) {
        return representations.mayAct(who.id(), owner.id(), RepresentationAction.TRACK, PROCEDURE);
    }

    private static LocalDate today() {
        return LocalDate.now(Zone.VIETNAM);
    }
}

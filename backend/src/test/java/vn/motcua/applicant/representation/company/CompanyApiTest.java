package vn.motcua.applicant.representation.company;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Overtaken;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.Tables;
import vn.motcua.applicant.representation.Representation;
import vn.motcua.applicant.representation.RepresentationAction;
import vn.motcua.applicant.representation.RepresentationId;
import vn.motcua.applicant.representation.Representations;
import vn.motcua.applicant.representation.RevokeRepresentation;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.time.Zone;

/** Who is who in a company, and who lets whom in and out. */
@DatabaseTest
class CompanyApiTest {

    private static final String PROCEDURE = "1.005092";

    private final Api api;
    private final People people;
    private final Transactions transactions;
    private final Overtaken overtaken;
    private final Representations representations;
    private final RevokeRepresentation revokeRepresentation;
    private final SignedInApplicant company;
    private final SignedInApplicant manager;

    CompanyApiTest(
            Api api,
            People people,
            Transactions transactions,
            Overtaken overtaken,
            Representations representations,
            RevokeRepresentation revokeRepresentation) {
        this.api = api;
        this.people = people;
        this.transactions = transactions;
        this.overtaken = overtaken;
        this.representations = representations;
        this.revokeRepresentation = revokeRepresentation;
        company = people.organisation();
        manager = people.citizen("Phạm Quốc Tuấn");
    }

    @Test
    void companyLetsAManagerInWhoLetsOthersIn() {
        let(company, manager, "MANAGER", null).expect(201);
        SignedInApplicant preparer = people.citizen();

        Answer let = let(manager, preparer, "PREPARER", List.of(PROCEDURE)).expect(201);

        assertThat(let.at("/role")).isEqualTo("PREPARER");
        assertThat(let.at("/ownerName")).isEqualTo(company.applicant().fullName());
        assertThat(may(preparer, RepresentationAction.PREPARE)).isTrue();
        assertThat(may(preparer, RepresentationAction.SUBMIT)).isFalse();
        var seen = list(manager).expect(200).json();
        assertThat(seen).isEqualTo(list(company).expect(200).json());
        assertThat(seen.findValuesAsText("role")).containsExactly("MANAGER", "PREPARER");
        assertThat(api.get("/api/v1/me/owners")
                        .bearer(preparer.token())
                        .expect(200)
                        .at("/items/1/role"))
                .isEqualTo("PREPARER");
    }

    @Test
    void managerGivesNoMoreThanTheyHold() {
        let(company, manager, "MANAGER", List.of(PROCEDURE)).expect(201);
        SignedInApplicant other = people.citizen();

        let(manager, other, "VIEWER", null).expectProblem(403, "more-than-held");
        let(manager, other, "VIEWER", List.of("1.001193")).expectProblem(403, "more-than-held");
        let(manager, other, "VIEWER", List.of(PROCEDURE), day().plusDays(1)).expectProblem(403, "more-than-held");
        let(manager, other, "MANAGER", List.of(PROCEDURE)).expect(201);
        let(other, people.citizen(), "FILER", List.of(PROCEDURE), day().minusDays(1))
                .expect(201);
    }

    @Test
    void companyIsNotThereForThoseWhoDoNotManageIt() {
        SignedInApplicant filer = people.citizen();
        String entry = let(company, filer, "FILER", null).expect(201).at("/id");

        for (SignedInApplicant outsider : List.of(filer, people.citizen(), people.organisation())) {
            list(outsider).expectProblem(404, "company-not-found");
            let(outsider, people.citizen(), "VIEWER", null).expectProblem(404, "company-not-found");
            out(outsider, entry).expectProblem(404, "company-not-found");
        }
        api.get("/api/v1/companies/" + filer.id().value() + "/people")
                .bearer(filer.token())
                .send()
                .expectProblem(404, "company-not-found");
    }

    @Test
    void whoeverIsLetOutIsOutAtOnceAndSoIsTheirRightToLetOthersIn() {
        String entry = let(company, manager, "MANAGER", null).expect(201).at("/id");
        list(manager).expect(200);

        out(company, entry).expect(204);

        list(manager).expectProblem(404, "company-not-found");
        assertThat(may(manager, RepresentationAction.TRACK)).isFalse();
        out(company, entry).expectProblem(404, "company-not-found");
    }

    @Test
    void managerWhoIsBeingLetOutLetsNobodyInAnyMore() {
        String entry = let(company, manager, "MANAGER", null).expect(201).at("/id");
        SignedInApplicant accomplice = people.citizen();

        CompletableFuture<Answer> under = transactions.write(() -> {
            Representation held = representations
                    .find(company.id(), new RepresentationId(UUID.fromString(entry)))
                    .orElseThrow();
            revokeRepresentation.end(held, company.id());
            CompletableFuture<Answer> letting =
                    CompletableFuture.supplyAsync(() -> let(manager, accomplice, "MANAGER", null));
            Awaitility.await()
                    .pollInterval(20, TimeUnit.MILLISECONDS)
                    .until(() -> letting.isDone() || overtaken.isAnybodyWaiting());
            return letting;
        });

        under.join().expectProblem(403, "more-than-held");

        assertThat(may(accomplice, RepresentationAction.TRACK)).isFalse();
    }

    /** Its holder comes back to a company in which nobody is whom they did not let in. */
    @Test
    void companyThatIsBeingGivenBackHasNobodyLetIn() {
        let(company, manager, "MANAGER", null).expect(201);
        SignedInApplicant accomplice = people.citizen();

        Answer answer = overtaken.whileLocked(
                "applicant",
                company.id().value(),
                () -> let(manager, accomplice, "MANAGER", null),
                List.of("UPDATE representation SET revoked_at = UTC_TIMESTAMP(6) WHERE owner_id = "
                        + Tables.id(company.id().value())));

        answer.expectProblem(403, "more-than-held");
        assertThat(may(accomplice, RepresentationAction.TRACK)).isFalse();
    }

    @Test
    void managersWhoLetEachOtherOutAtOnceGetInNobodysWay() {
        String first = let(company, manager, "MANAGER", null).expect(201).at("/id");
        SignedInApplicant other = people.citizen();
        String second = let(company, other, "MANAGER", null).expect(201).at("/id");

        CompletableFuture<Answer> one = CompletableFuture.supplyAsync(() -> out(manager, second));
        CompletableFuture<Answer> another = CompletableFuture.supplyAsync(() -> out(other, first));

        assertThat(List.of(one.join().status(), another.join().status()))
                .as("whoever comes second manages no more")
                .containsOnlyOnce(204)
                .isSubsetOf(204, 403, 404);
    }

    @Test
    void managerLetsOutWhomTheyCouldHaveLetIn() {
        let(company, manager, "MANAGER", List.of(PROCEDURE)).expect(201);
        String narrow = let(company, people.citizen(), "FILER", List.of(PROCEDURE))
                .expect(201)
                .at("/id");
        String wide = let(company, people.citizen(), "VIEWER", null).expect(201).at("/id");

        out(manager, wide).expectProblem(403, "more-than-held");
        out(manager, narrow).expect(204);
    }

    @Test
    void whatAManagerGaveStaysWhenTheyGoAndEndsWhenTheirAccountWasTaken() {
        String entry = let(company, manager, "MANAGER", null).expect(201).at("/id");
        SignedInApplicant first = people.citizen();
        let(manager, first, "VIEWER", null).expect(201);
        out(company, entry).expect(204);
        assertThat(may(first, RepresentationAction.TRACK)).isTrue();

        revokeRepresentation.revokeAllOf(manager.id());

        assertThat(may(first, RepresentationAction.TRACK)).isFalse();
    }

    @Test
    void badEntryNamesTheField() {
        let(company, company, "VIEWER", null).expectProblem(400, "invalid-input");
        assertThat(let(company, manager, "VIEWER", null, day().minusDays(31))
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/validUntil");
        Map<String, Object> body = body(manager, "VIEWER", null, day());
        body.put("name", "Phạm Quốc");
        assertThat(post(company, body).expectProblem(400, "invalid-input").at("/errors/0/pointer"))
                .isEqualTo("/identifier");
    }

    private Answer let(SignedInApplicant by, SignedInApplicant whom, String role, @Nullable List<String> procedures) {
        return let(by, whom, role, procedures, day());
    }

    private Answer let(
            SignedInApplicant by,
            SignedInApplicant whom,
            String role,
            @Nullable List<String> procedures,
            LocalDate until) {
        return post(by, body(whom, role, procedures, until));
    }

    private Answer post(SignedInApplicant by, Map<String, Object> body) {
        return api.post(path()).bearer(by.token()).json(body).send();
    }

    private static Map<String, Object> body(
            SignedInApplicant whom, String role, @Nullable List<String> procedures, LocalDate until) {
        Map<String, Object> body = new HashMap<>(Map.of(
                "identifier", whom.applicant().identifier().value(),
                "name", whom.applicant().fullName(),
                "role", role,
                "validUntil", until.toString()));
        if (procedures != null) {
            body.put("procedures", procedures);
        }
        return body;
    }

    private Answer list(SignedInApplicant by) {
        return api.get(path()).bearer(by.token()).send();
    }

    private Answer out(SignedInApplicant by, String entry) {
        return api.delete(path() + "/" + entry).bearer(by.token()).send();
    }

    private String path() {
        return "/api/v1/companies/" + company.id().value() + "/people";
    }

    private boolean may(SignedInApplicant who, RepresentationAction action) {
        return representations.mayAct(who.id(), company.id(), action, PROCEDURE);
    }

    private static LocalDate day() {
        return LocalDate.now(Zone.VIETNAM).plusDays(30);
    }
}

package vn.motcua.officer.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInOfficer;
import vn.motcua._support.Tables;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;
import vn.motcua.platform.time.Zone;

@DatabaseTest
class StaffApiTest {

    private static final String OFFICERS = "/api/v1/officer/officers";
    private static final String DEPARTMENT = "H56.14";
    private static final String OTHER_DEPARTMENT = "H56.21";

    private final Api api;
    private final People people;
    private final Tables tables;
    private final Agencies agencies;
    private final SignedInOfficer administrator;
    private final LocalDate today = LocalDate.now(Zone.VIETNAM);

    StaffApiTest(Api api, People people, Tables tables, Agencies agencies) {
        this.api = api;
        this.people = people;
        this.tables = tables;
        this.agencies = agencies;
        administrator = people.officer(agency(DEPARTMENT), null, OfficerRole.ADMIN);
    }

    @Test
    void officerIsEnteredWithAFirstPostAndAHistory() {
        Answer entered = enter(administrator, newOfficer(DEPARTMENT)).expect(201);

        assertThat(entered.at("/state")).isEqualTo("NOT_ACTIVATED");
        assertThat(entered.at("/changeable")).isEqualTo("true");
        assertThat(entered.at("/posts/0/agencyCode")).isEqualTo(DEPARTMENT);
        assertThat(entered.at("/posts/0/unitCode")).isEqualTo(DEPARTMENT + "/MC");
        assertThat(entered.json().at("/posts/0/roles").toString()).isEqualTo("[\"INTAKE\",\"RETURN\"]");
        assertThat(entered.at("/changes/0/kind")).isEqualTo("ENTERED");
        assertThat(entered.at("/changes/0/by"))
                .isEqualTo(administrator.officer().fullName());
        assertThat(entered.at("/changes/0/reason")).isEqualTo("Quyết định 12/QĐ-STP");
        assertThat(read(administrator, entered.at("/id")).expect(200).json()).isEqualTo(entered.json());
    }

    @Test
    void userNameIsGivenOnce() {
        Map<String, Object> officer = newOfficer(DEPARTMENT);
        enter(administrator, officer).expect(201);

        enter(administrator, officer).expectProblem(409, "username-taken");
    }

    @Test
    void whatIsTypedWronglyIsNamed() {
        Map<String, Object> badName = newOfficer(DEPARTMENT);
        badName.put("username", "Nguyễn Mai");
        Map<String, Object> noRoles = newOfficer(DEPARTMENT);
        noRoles.put("roles", List.of());
        Map<String, Object> badUnit = newOfficer(DEPARTMENT);
        badUnit.put("unitCode", "H56.21/HCTH");
        Map<String, Object> badDay = newOfficer(DEPARTMENT);
        badDay.put("validFrom", "-5000-01-01");
        Map<String, Object> farDay = newOfficer(DEPARTMENT);
        farDay.put("validFrom", "2999-01-01");

        assertThat(pointer(badName)).isEqualTo("/username");
        assertThat(pointer(noRoles)).isEqualTo("/roles");
        assertThat(pointer(badUnit)).isEqualTo("/unitCode");
        assertThat(pointer(badDay)).isEqualTo("/validFrom");
        assertThat(pointer(farDay)).isEqualTo("/validFrom");
    }

    @Test
    void officersAreKeptByAdministratorsAlone() {
        SignedInOfficer intake = people.officer(agency(DEPARTMENT), null, OfficerRole.INTAKE, OfficerRole.LEADER);

        api.get(OFFICERS).bearer(intake.token()).send().expectProblem(403, "not-administrator");
        enter(intake, newOfficer(DEPARTMENT)).expectProblem(403, "not-administrator");
        read(intake, administrator.id().value().toString()).expectProblem(403, "not-administrator");
    }

    @Test
    void administratorEntersNobodyElsewhere() {
        assertThat(pointer(newOfficer(OTHER_DEPARTMENT))).isEqualTo("/agencyCode");
        assertThat(pointer(newOfficer("H56"))).isEqualTo("/agencyCode");
        assertThat(pointer(newOfficer("H50"))).isEqualTo("/agencyCode");
    }

    @Test
    void officerOfAnotherAgencyIsNotThere() {
        SignedInOfficer stranger = people.officer(agency(OTHER_DEPARTMENT), null, OfficerRole.INTAKE);
        String id = stranger.id().value().toString();

        read(administrator, id).expectProblem(404, "not-found");
        act(administrator, id, "suspension").expectProblem(404, "not-found");
        act(administrator, id, "activation-code").expectProblem(404, "not-found");
    }

    @Test
    void administratorOfASuperiorAgencyKeepsThoseBelow() {
        SignedInOfficer province = people.officer(agency("H56"), null, OfficerRole.ADMIN);
        SignedInOfficer below = people.officer(agency(DEPARTMENT), null, OfficerRole.INTAKE);

        act(province, below.id().value().toString(), "suspension").expect(200);
        // But not the other way round.
        read(administrator, province.id().value().toString()).expectProblem(404, "not-found");
    }

    @Test
    void officerWhoAlsoWorksElsewhereIsSeenAndLeftAlone() {
        SignedInOfficer both = people.officer(List.of(
                new Post(agency(DEPARTMENT), null, Set.of(OfficerRole.HANDLER)),
                new Post(agency(OTHER_DEPARTMENT), null, Set.of(OfficerRole.HANDLER))));
        String id = both.id().value().toString();

        assertThat(read(administrator, id).expect(200).at("/changeable")).isEqualTo("false");
        act(administrator, id, "suspension").expectProblem(403, "not-your-officer");
    }

    @Test
    void nobodyChangesTheirOwnAccount() {
        String own = administrator.id().value().toString();

        assertThat(read(administrator, own).expect(200).at("/changeable")).isEqualTo("false");
        act(administrator, own, "suspension").expectProblem(403, "own-account");
        act(administrator, own, "activation-code").expectProblem(403, "own-account");
        givePost(administrator, own, DEPARTMENT, null).expectProblem(403, "own-account");
    }

    @Test
    void suspendedOfficerIsShutOutAtOnceAndLetInAgainWithTheRightsFromBefore() {
        SignedInOfficer officer = people.officer(agency(DEPARTMENT), null, OfficerRole.INTAKE);
        String id = officer.id().value().toString();
        api.get("/api/v1/officer/me").bearer(officer.token()).expect(200);

        assertThat(act(administrator, id, "suspension").expect(200).at("/state"))
                .isEqualTo("SUSPENDED");
        api.get("/api/v1/officer/me").bearer(officer.token()).send().expectProblem(401, "unauthenticated");
        act(administrator, id, "suspension").expectProblem(409, "officer-suspended");
        act(administrator, id, "activation-code").expectProblem(409, "officer-suspended");

        Answer reinstated = act(administrator, id, "reinstatement").expect(200);
        assertThat(reinstated.at("/changes/0/kind")).isEqualTo("REINSTATED");
        assertThat(reinstated.at("/changes/1/kind")).isEqualTo("SUSPENDED");
        act(administrator, id, "reinstatement").expectProblem(409, "officer-not-suspended");
        // The session from before stays ended.
        api.get("/api/v1/officer/me").bearer(officer.token()).send().expectProblem(401, "unauthenticated");
    }

    @Test
    void postThatEndsTodayGivesNoRightsFromTheNextRequestOn() {
        SignedInOfficer officer = people.officer(agency(DEPARTMENT), null, OfficerRole.INTAKE);
        String id = officer.id().value().toString();
        assertThat(posts(officer)).isEqualTo(1);
        String post = read(administrator, id).at("/posts/0/id");

        endPost(id, post, today.plusDays(3)).expect(200);
        assertThat(posts(officer)).isEqualTo(1);
        Answer ended = endPost(id, post, today).expect(200);

        assertThat(ended.at("/posts/0/over")).isEqualTo("true");
        assertThat(ended.at("/changes/0/validTo")).isEqualTo(today.toString());
        assertThat(posts(officer)).isZero();
        endPost(id, post, today).expectProblem(409, "post-over");
        endPost(id, UUID.randomUUID().toString(), today).expectProblem(409, "post-over");
    }

    @Test
    void postToComeGivesRightsWhenItsDayHasCome() {
        SignedInOfficer officer = people.officer(agency(DEPARTMENT), null, OfficerRole.INTAKE);
        String id = officer.id().value().toString();

        Answer given = givePost(administrator, id, DEPARTMENT, DEPARTMENT + "/MC", today.plusDays(1))
                .expect(201);

        assertThat(posts(officer)).isEqualTo(1);
        assertThat(given.json().at("/posts")).hasSize(2);
        tables.execute("UPDATE officer_post SET valid_from = '" + today + "' WHERE officer_id = "
                + Tables.id(officer.id().value()));
        givePost(administrator, id, DEPARTMENT, DEPARTMENT + "/MC", today).expectProblem(409, "post-held-already");
        assertThat(posts(people.officer(List.of()))).isZero();
    }

    @Test
    void samePlaceIsWorkedInAgainAfterItsPostHasEnded() {
        SignedInOfficer officer = people.officer(agency(DEPARTMENT), null, OfficerRole.INTAKE);
        String id = officer.id().value().toString();
        givePost(administrator, id, DEPARTMENT, null).expectProblem(409, "post-held-already");

        endPost(id, read(administrator, id).at("/posts/0/id"), today).expect(200);

        givePost(administrator, id, DEPARTMENT, null).expect(201);
        assertThat(posts(officer)).isEqualTo(1);
    }

    @Test
    void postDoesNotEndBeforeItBegan() {
        SignedInOfficer officer = people.officer(agency(DEPARTMENT), null, OfficerRole.INTAKE);
        String id = officer.id().value().toString();

        Answer refused = endPost(id, read(administrator, id).at("/posts/0/id"), today.minusDays(1))
                .expectProblem(400, "invalid-input");

        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/validTo");
    }

    @Test
    void listIsFoundByNameWithoutMarksByUserNameAndByState() {
        Map<String, Object> officer = newOfficer(DEPARTMENT);
        String name = "Đặng Thị Ngọc Ánh " + letters();
        officer.put("fullName", name);
        Answer entered = enter(administrator, officer).expect(201);
        String folded = name.replace("Đặng Thị Ngọc Ánh", "dang thi ngoc anh");

        assertThat(found("q=" + folded.replace(" ", "%20"))).containsExactly(entered.at("/id"));
        assertThat(found("q=" + officer.get("username"))).containsExactly(entered.at("/id"));
        assertThat(found("state=NOT_ACTIVATED&q=" + officer.get("username"))).hasSize(1);
        assertThat(found("state=SUSPENDED&q=" + officer.get("username"))).isEmpty();
        assertThat(found("agency=" + DEPARTMENT + "&q=" + officer.get("username")))
                .hasSize(1);
        assertThat(found("agency=" + OTHER_DEPARTMENT)).isEmpty();
        assertThat(found("q=%25%25%25")).doesNotContain(entered.at("/id"));
        api.get(OFFICERS + "?state=GONE").bearer(administrator.token()).send().expectProblem(400, "invalid-input");
        api.get(OFFICERS + "?after=x").bearer(administrator.token()).send().expectProblem(400, "invalid-input");
    }

    @Test
    void listGoesOnWhereThePageEnded() {
        String common = letters();
        for (int i = 0; i < 5; i++) {
            Map<String, Object> officer = newOfficer(DEPARTMENT);
            officer.put("fullName", "Ứng Văn " + common);
            enter(administrator, officer).expect(201);
        }

        List<String> all = new ArrayList<>();
        String next = "";
        do {
            Answer page = api.get(OFFICERS + "?limit=2&q=" + common + (next.isEmpty() ? "" : "&after=" + next))
                    .bearer(administrator.token())
                    .expect(200);
            page.json().at("/items").forEach(item -> all.add(item.at("/id").asText()));
            next = page.at("/next");
        } while (!next.isEmpty());

        assertThat(all).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void placesAreThoseThatAreAdministered() {
        Answer places = api.get("/api/v1/officer/administered-agencies")
                .bearer(administrator.token())
                .expect(200);

        assertThat(places.at("/items/0/code")).isEqualTo(DEPARTMENT);
        assertThat(places.at("/items/0/id")).isEqualTo(agency(DEPARTMENT).toString());
        places.json()
                .at("/items")
                .forEach(item -> assertThat(item.at("/code").asText()).startsWith(DEPARTMENT));
        assertThat(places.json().at("/items/0/units").toString()).contains(DEPARTMENT + "/MC");
    }

    @Test
    void historyIsNeverRewritten() {
        SignedInOfficer officer = people.officer(agency(DEPARTMENT), null, OfficerRole.INTAKE);
        String id = officer.id().value().toString();
        act(administrator, id, "suspension").expect(200);
        act(administrator, id, "reinstatement").expect(200);
        String post = read(administrator, id).at("/posts/0/id");
        endPost(id, post, today.plusDays(9)).expect(200);
        endPost(id, post, today.plusDays(5)).expect(200);

        assertThat(tables.count("officer_change WHERE officer_id = "
                        + Tables.id(officer.id().value()) + " AND changed_by = "
                        + Tables.id(administrator.id().value())))
                .isEqualTo(4);
    }

    private UUID agency(String code) {
        return agencies.findByCode(code).orElseThrow().id().value();
    }

    private int posts(SignedInOfficer officer) {
        return api.get("/api/v1/officer/me")
                .bearer(officer.token())
                .expect(200)
                .json()
                .at("/posts")
                .size();
    }

    private Map<String, Object> newOfficer(String agencyCode) {
        return new TreeMap<>(Map.of(
                "username",
                "cb." + letters(),
                "fullName",
                "Trần Thị Bích Hằng",
                "title",
                "Công chức một cửa",
                "agencyCode",
                agencyCode,
                "unitCode",
                agencyCode + "/MC",
                "roles",
                List.of("RETURN", "INTAKE"),
                "validFrom",
                today.toString(),
                "reason",
                " Quyết định  12/QĐ-STP "));
    }

    private static String letters() {
        return UUID.randomUUID().toString().replaceAll("[0-9-]", "x").substring(0, 8)
                + Long.toString(System.nanoTime(), 36);
    }

    private Answer enter(SignedInOfficer by, Map<String, Object> officer) {
        return api.post(OFFICERS).bearer(by.token()).json(officer).send();
    }

    private String pointer(Map<String, Object> officer) {
        return enter(administrator, officer).expect(400).at("/errors/0/pointer");
    }

    private Answer read(SignedInOfficer by, String officer) {
        return api.get(OFFICERS + "/" + officer).bearer(by.token()).send();
    }

    private Answer act(SignedInOfficer by, String officer, String act) {
        return api.post(OFFICERS + "/" + officer + "/" + act)
                .bearer(by.token())
                .json(Map.of("reason", "Quyết định 15/QĐ-STP"))
                .send();
    }

    private Answer givePost(SignedInOfficer by, String officer, String agencyCode, @Nullable String unitCode) {
        return givePost(by, officer, agencyCode, unitCode, today);
    }

    private Answer givePost(
            SignedInOfficer by, String officer, String agencyCode, @Nullable String unitCode, LocalDate from) {
        Map<String, Object> body = new TreeMap<>(Map.of(
                "agencyCode",
                agencyCode,
                "roles",
                List.of("HANDLER"),
                "validFrom",
                from.toString(),
                "reason",
                "Điều động"));
        if (unitCode != null) {
            body.put("unitCode", unitCode);
        }
        return api.post(OFFICERS + "/" + officer + "/posts")
                .bearer(by.token())
                .json(body)
                .send();
    }

    private Answer endPost(String officer, String post, LocalDate validTo) {
        return api.post(OFFICERS + "/" + officer + "/posts/" + post + "/end")
                .bearer(administrator.token())
                .json(Map.of("validTo", validTo.toString(), "reason", "Nghỉ hưu"))
                .send();
    }

    private List<String> found(String query) {
        List<String> ids = new ArrayList<>();
        api.get(OFFICERS + "?" + query)
                .bearer(administrator.token())
                .expect(200)
                .json()
                .at("/items")
                .forEach(item -> ids.add(item.at("/id").asText()));
        return ids;
    }
}

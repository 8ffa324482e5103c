package vn.motcua.officer.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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

@DatabaseTest
class StaffWhoLeftApiTest {

    private static final String OFFICERS = "/api/v1/officer/officers";
    private static final String DEPARTMENT = "H56.14";
    private static final String OTHER_DEPARTMENT = "H56.21";

    private final Api api;
    private final People people;
    private final Tables tables;
    private final Agencies agencies;
    private final SignedInOfficer administrator;

    StaffWhoLeftApiTest(Api api, People people, Tables tables, Agencies agencies) {
        this.api = api;
        this.people = people;
        this.tables = tables;
        this.agencies = agencies;
        administrator = people.officer(agency(DEPARTMENT), null, OfficerRole.ADMIN);
    }

    @Test
    void whoHasLeftIsKnownByTheirTimeThereAlone() {
        SignedInOfficer left = people.officer(List.of(
                new Post(agency(DEPARTMENT), null, Set.of(OfficerRole.HANDLER)),
                new Post(agency(OTHER_DEPARTMENT), null, Set.of(OfficerRole.HANDLER))));
        String id = left.id().value().toString();
        tables.execute("UPDATE officer_post SET valid_from = '2025-01-01', valid_to = '2026-01-01' WHERE officer_id = "
                + Tables.id(left.id().value()) + " AND agency_id = " + Tables.id(agency(DEPARTMENT)));
        SignedInOfficer elsewhere = people.officer(agency(OTHER_DEPARTMENT), null, OfficerRole.ADMIN);
        api.post(OFFICERS + "/" + id + "/suspension")
                .bearer(elsewhere.token())
                .json(Map.of("reason", "Đang xác minh"))
                .expect(200);

        Answer seen = read(administrator, id).expect(200);
        assertThat(seen.at("/changeable")).isEqualTo("false");
        assertThat(seen.json().at("/posts")).hasSize(1);
        assertThat(seen.at("/posts/0/agencyCode")).isEqualTo(DEPARTMENT);
        assertThat(seen.json().at("/changes")).isEmpty();
        assertThat(api.get(OFFICERS + "?q=" + left.officer().username())
                        .bearer(administrator.token())
                        .expect(200)
                        .json()
                        .toString())
                .contains(id)
                .doesNotContain(OTHER_DEPARTMENT);
        assertThat(read(elsewhere, id).expect(200).json().at("/posts")).hasSize(2);
        assertThat(read(elsewhere, id).at("/changes/0/kind")).isEqualTo("SUSPENDED");
    }

    @Test
    void whoIsBetweenPostsIsKeptWhereTheyWorkedLast() {
        SignedInOfficer between = people.officer(List.of(
                new Post(agency(DEPARTMENT), null, Set.of(OfficerRole.HANDLER)),
                new Post(agency(OTHER_DEPARTMENT), null, Set.of(OfficerRole.HANDLER))));
        ended(between, DEPARTMENT, "2026-01-01");
        ended(between, OTHER_DEPARTMENT, "2025-06-01");
        String id = between.id().value().toString();
        SignedInOfficer before = people.officer(agency(OTHER_DEPARTMENT), null, OfficerRole.ADMIN);

        assertThat(read(administrator, id).expect(200).at("/changeable")).isEqualTo("true");
        assertThat(read(before, id).expect(200).at("/changeable")).isEqualTo("false");
    }

    private void ended(SignedInOfficer officer, String agencyCode, String validTo) {
        tables.execute("UPDATE officer_post SET valid_from = '2025-01-01', valid_to = '" + validTo
                + "' WHERE officer_id = " + Tables.id(officer.id().value()) + " AND agency_id = "
                + Tables.id(agency(agencyCode)));
    }

    private Answer read(SignedInOfficer by, String officer) {
        return api.get(OFFICERS + "/" + officer).bearer(by.token()).send();
    }

    private UUID agency(String code) {
        return agencies.findByCode(code).orElseThrow().id().value();
    }
}

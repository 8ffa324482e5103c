package vn.motcua.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.Tables;
import vn.motcua.agency.Agency;
import vn.motcua.agency.Unit;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.security.Post;

@DatabaseTest
class OfficersTest {

    private final Api api;
    private final People people;
    private final Officers officers;
    private final AppointOfficer appointOfficer;
    private final Tables tables;
    private final Agency agency;
    private final Unit oneStop;

    OfficersTest(
            Api api,
            People people,
            Officers officers,
            AppointOfficer appointOfficer,
            Agencies agencies,
            Tables tables) {
        this.api = api;
        this.people = people;
        this.officers = officers;
        this.appointOfficer = appointOfficer;
        this.tables = tables;
        agency = agencies.findByCode("H56.14").orElseThrow();
        oneStop = agencies.findUnit(agency.id(), UnitKind.ONE_STOP).orElseThrow();
    }

    @Test
    void officerSeesTheirPosts() {
        var officer = people.officer(agency.id().value(), oneStop.id().value(), OfficerRole.RETURN, OfficerRole.INTAKE);

        var me = api.get("/api/v1/officer/me")
                .bearer(officer.token())
                .expect(200)
                .json();

        assertThat(me.at("/id").asText()).isEqualTo(officer.id().value().toString());
        assertThat(me.at("/posts")).hasSize(1);
        assertThat(me.at("/posts/0/agencyCode").asText()).isEqualTo("H56.14");
        assertThat(me.at("/posts/0/unitName").asText()).isEqualTo(oneStop.name());
        assertThat(me.at("/posts/0/roles/0").asText()).isEqualTo("INTAKE");
        assertThat(me.at("/posts/0/roles/1").asText()).isEqualTo("RETURN");
    }

    @Test
    void unitListsThoseWhoHoldTheRoleThere() {
        Officer intake = people.officer(agency.id().value(), oneStop.id().value(), OfficerRole.INTAKE)
                .officer();
        Officer returning = people.officer(agency.id().value(), oneStop.id().value(), OfficerRole.RETURN)
                .officer();

        assertThat(officers.listInUnit(oneStop.id(), OfficerRole.INTAKE))
                .contains(intake)
                .doesNotContain(returning);
    }

    @Test
    void officerWhoHasLeftIsFoundByHistoryAlone() {
        Officer officer = people.officer(agency.id().value(), oneStop.id().value(), OfficerRole.INTAKE)
                .officer();
        tables.execute("UPDATE officer SET active = 0 WHERE username = '" + officer.username() + "'");

        assertThat(officers.find(officer.id())).isEmpty();
        assertThat(officers.findByUsername(officer.username())).isEmpty();
        assertThat(officers.listInUnit(oneStop.id(), OfficerRole.INTAKE)).doesNotContain(officer);
        assertThat(officers.get(officer.id()).fullName()).isEqualTo(officer.fullName());
    }

    @Test
    void appointingAgainReplacesThePosts() {
        Officer officer = people.officer(agency.id().value(), oneStop.id().value(), OfficerRole.INTAKE)
                .officer();
        Post other = new Post(agency.id().value(), null, Set.of(OfficerRole.SUPERVISOR));

        appointOfficer.appoint(new AppointOfficer.Appointment(
                officer.username(), officer.fullName(), officer.title(), List.of(other)));

        assertThat(officers.find(officer.id()).orElseThrow().posts()).containsExactly(other);
    }
}

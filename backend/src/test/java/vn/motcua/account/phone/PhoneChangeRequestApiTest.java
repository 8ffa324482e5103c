package vn.motcua.account.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Overtaken;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.People.SignedInOfficer;
import vn.motcua._support.Tables;
import vn.motcua.account.SentCodes;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.security.OfficerRole;

/** A number that somebody else registered is given back by two officers. */
@DatabaseTest
class PhoneChangeRequestApiTest extends CounterVisit {

    private final Agencies agencies;
    private final PhoneChangeRequests requests;

    PhoneChangeRequestApiTest(
            Api api,
            People people,
            Tables tables,
            SentCodes phones,
            Overtaken overtaken,
            Agencies agencies,
            PhoneChangeNotices notices,
            PhoneChangeRequests requests) {
        super(api, people, tables, phones, overtaken, agencies, notices);
        this.agencies = agencies;
        this.requests = requests;
    }

    @Test
    void askingChangesNothingAndTellsTheAccountsNumber() {
        ask(clerk);

        api.get("/api/v1/me").bearer(holder.token()).expect(200);
        assertThat(signIn(holder.applicant().phone()).expect(200).at("/caller/name"))
                .isEqualTo("Lê Thị Hồng Nhung");
        tellDue();
        assertThat(phones.lastMessageTo(holder.applicant().phone())).contains("bộ phận một cửa", "1022");
        assertThat(phones.lastMessageTo(phone)).isEmpty();
    }

    @Test
    void secondOfficerReadsBothSidesAndConfirms() {
        SignedInApplicant friend = people.citizen("Trần Văn Hải");
        represent(friend);
        String request = ask(clerk);
        JsonNode listed = listed(head, request);
        assertThat(listed.at("/declared/fullName").asText()).isEqualTo("Lê Thị Hồng Nhung");
        assertThat(listed.at("/papers/fullName").asText()).isEqualTo("Nguyễn Thị Thật");
        assertThat(listed.at("/papers/dateOfBirth").asText()).isEqualTo("1988-05-01");
        assertThat(listed.at("/papers/phoneEnding").asText())
                .isEqualTo(phone.national().substring(7));
        assertThat(listed.at("/own").asBoolean()).isFalse();

        confirm(head, request, listed.at("/version").asLong()).expect(200);

        Answer me = api.get("/api/v1/me")
                .bearer(signIn(phone).expect(200).at("/accessToken"))
                .expect(200);
        assertThat(me.at("/fullName")).isEqualTo("Nguyễn Thị Thật");
        assertThat(me.at("/dateOfBirth")).isEqualTo("1988-05-01");
        assertThat(me.json().has("address")).isFalse();
        assertThat(me.json().has("gender")).isFalse();
        assertThat(ownersOf(friend)).isEqualTo(1);
        assertThat(tables.count("phone_change WHERE old_name = 'Lê Thị Hồng Nhung' AND old_gender = 'FEMALE'"
                        + " AND old_date_of_birth = '1990-03-15' AND old_address LIKE '%Trần Hưng Đạo%' AND changed_by = "
                        + Tables.id(clerk.id().value()) + " AND confirmed_by = "
                        + Tables.id(head.id().value()) + " AND applicant_id = "
                        + Tables.id(holder.id().value())))
                .isEqualTo(1);
    }

    @Test
    void whoAskedDoesNotDecide() {
        String request = ask(head);

        assertThat(listed(head, request).at("/own").asBoolean()).isTrue();
        confirm(head, request, holder.applicant().version()).expectProblem(403, "same-officer");
        refuse(head, request).expectProblem(403, "same-officer");
        SignedInOfficer superior = headOf("H56");
        confirm(superior, request, holder.applicant().version()).expect(200);
    }

    @Test
    void onlyHeadsOfTheAgencyAndOfThoseAboveDecide() {
        String request = ask(clerk);

        confirm(intake, request, 0).expectProblem(403, "only-head");
        SignedInOfficer headOfNoShop = people.officer(UUID.randomUUID(), null, OfficerRole.HEAD, OfficerRole.LEADER);
        confirm(headOfNoShop, request, 0).expectProblem(403, "only-head");
        assertThat(api.get(CHANGES + "/requests")
                        .bearer(clerk.token())
                        .expect(200)
                        .json()
                        .at("/items"))
                .isEmpty();
        confirm(headOf("H56.31"), request, 0).expectProblem(404, "not-found");
        refuse(headOf("H56.31"), request).expectProblem(404, "not-found");
        api.get("/api/v1/me").bearer(holder.token()).expect(200);
    }

    @Test
    void accountThatChangedMeanwhileIsComparedAgain() {
        String request = ask(clerk);
        long seen = holder.applicant().version();
        tables.execute("UPDATE applicant SET full_name = 'Nguyễn Văn Khác', version = version + 1 WHERE id = "
                + Tables.id(holder.id().value()));

        confirm(head, request, seen).expectProblem(409, "account-changed");
        confirm(head, request, seen + 1).expect(200);
    }

    @Test
    void requestIsDecidedOnceAndAnotherMayFollow() {
        String request = ask(clerk);
        change(clerk, taken(clerk)).expectProblem(409, "already-asked");

        refuse(head, request).expect(204);

        confirm(head, request, holder.applicant().version()).expectProblem(409, "request-over");
        refuse(head, request).expectProblem(409, "request-over");
        assertThat(tables.count(
                        "phone_change_request WHERE decision = 'REFUSED' AND decision_reason = 'Giấy tờ không khớp'"
                                + " AND applicant_id = " + Tables.id(holder.id().value())))
                .isEqualTo(1);
        ask(clerk);
    }

    @Test
    void requestLapsesAfterItsTime() {
        String request = ask(clerk);
        tables.execute(
                "UPDATE phone_change_request SET expires_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE open_for = "
                        + Tables.id(holder.id().value()));

        confirm(head, request, holder.applicant().version()).expectProblem(409, "request-over");
        requests.lapse();

        assertThat(tables.count(
                        "phone_change_request WHERE decision = 'LAPSED' AND decided_by IS NULL AND applicant_id = "
                                + Tables.id(holder.id().value())))
                .isEqualTo(1);
        ask(clerk);
    }

    @Test
    void badDecisionsAreNamed() {
        String request = ask(clerk);
        for (var wrong : List.of(Map.of("version", -1), Map.<String, Integer>of())) {
            assertThat(api.post(CHANGES + "/requests/" + request + "/confirmation")
                            .bearer(head.token())
                            .json(wrong)
                            .expect(400)
                            .at("/errors/0/pointer"))
                    .isEqualTo("/version");
        }
        assertThat(api.post(CHANGES + "/requests/" + request + "/refusal")
                        .bearer(head.token())
                        .json(new HashMap<>(Map.of("reason", " ")))
                        .expect(400)
                        .at("/errors/0/pointer"))
                .isEqualTo("/reason");
    }

    private String ask(SignedInOfficer officer) {
        return change(officer, taken(officer)).expect(202).at("/requestId");
    }

    private Answer refuse(SignedInOfficer officer, String request) {
        return api.post(CHANGES + "/requests/" + request + "/refusal")
                .bearer(officer.token())
                .json(Map.of("reason", "Giấy tờ không khớp"))
                .send();
    }

    private SignedInOfficer headOf(String agencyCode) {
        var agency = agencies.findByCode(agencyCode).orElseThrow();
        var shop = agencies.findUnit(agency.id(), UnitKind.ONE_STOP).orElseThrow();
        return people.officer(agency.id().value(), shop.id().value(), OfficerRole.HEAD);
    }

    /** As it is listed; other tests leave requests of the same agency, so that pages are turned. */
    private JsonNode listed(SignedInOfficer officer, String request) {
        String after = "";
        while (true) {
            Answer page = api.get(CHANGES + "/requests?limit=2" + after)
                    .bearer(officer.token())
                    .expect(200);
            for (JsonNode item : page.json().at("/items")) {
                if (item.at("/id").asText().equals(request)) {
                    return item;
                }
            }
            after = "&after=" + page.at("/next");
        }
    }
}

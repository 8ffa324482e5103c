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
class PhoneChangeRequestApiTest extends AskedBack {

    PhoneChangeRequestApiTest(
            Api api,
            People people,
            Tables tables,
            SentCodes phones,
            Overtaken overtaken,
            Agencies agencies,
            PhoneChangeNotices notices) {
        super(api, people, tables, phones, overtaken, agencies, notices);
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

        confirm(head, request, version(listed)).expect(200);

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
        JsonNode listed = listed(head, request);

        assertThat(listed.at("/own").asBoolean()).isTrue();
        confirm(head, request, version(listed)).expectProblem(403, "same-officer");
        refuse(head, request).expectProblem(403, "same-officer");
        SignedInOfficer superior = headOf("H56");
        confirm(superior, request, version(listed)).expect(200);
    }

    @Test
    void onlyHeadsOfTheAgencyAndOfThoseAboveDecide() {
        String request = ask(clerk);

        confirm(intake, request, "unread").expectProblem(403, "only-head");
        SignedInOfficer headOfNoShop = people.officer(UUID.randomUUID(), null, OfficerRole.HEAD, OfficerRole.LEADER);
        confirm(headOfNoShop, request, "unread").expectProblem(403, "only-head");
        assertThat(api.get(CHANGES + "/requests")
                        .bearer(clerk.token())
                        .expect(200)
                        .json()
                        .at("/items"))
                .isEmpty();
        SignedInOfficer headElsewhere = headOf("H56.31");
        assertThat(isListed(headElsewhere, request)).isFalse();
        confirm(headElsewhere, request, "unread").expectProblem(404, "not-found");
        refuse(headElsewhere, request).expectProblem(404, "not-found");
        api.get("/api/v1/me").bearer(holder.token()).expect(200);
    }

    @Test
    void headsOfOtherUnitsDoNotDecide() {
        String request = ask(clerk);
        SignedInOfficer headOfDivision = head("H56.14", UnitKind.DIVISION);

        confirm(headOfDivision, request, "unread").expectProblem(403, "only-head");
        refuse(headOfDivision, request).expectProblem(403, "only-head");
        SignedInOfficer headOfWhatHasEnded = headOf("H59.37");
        confirm(headOfWhatHasEnded, request, "unread").expectProblem(403, "only-head");
    }

    @Test
    void accountThatIsNotAsItWasShownIsComparedAgain() {
        String request = ask(clerk);
        String seen = version(listed(head, request));
        for (String change : List.of(
                "full_name = 'Nguyễn Văn Khác'", "date_of_birth = '1991-03-15'", "phone = '" + otherPhone() + "'")) {
            tables.execute("UPDATE applicant SET " + change + " WHERE id = "
                    + Tables.id(holder.id().value()));
            confirm(head, request, seen).expectProblem(409, "account-changed");
            seen = version(listed(head, request));
        }

        confirm(head, request, seen).expect(200);
    }

    /** Whoever holds the account would else keep its number for ever, with an address that they change all day. */
    @Test
    void holderWhoEditsTheirProfileHoldsNothingUp() {
        String request = ask(clerk);
        String seen = version(listed(head, request));
        api.put("/api/v1/me")
                .bearer(holder.token())
                .ifMatch(holder.applicant().version())
                .json(Map.of("language", "en", "address", "Chỗ khác"))
                .expect(200);

        confirm(head, request, seen).expect(200);
    }

    @Test
    void requestIsDecidedOnceAndAnotherMayFollow() {
        String request = ask(clerk);
        change(clerk, taken(clerk)).expectProblem(409, "already-asked");

        refuse(head, request).expect(204);

        confirm(head, request, "unread").expectProblem(409, "request-over");
        refuse(head, request).expectProblem(409, "request-over");
        assertThat(tables.count(
                        "phone_change_request WHERE decision = 'REFUSED' AND decision_reason = 'Giấy tờ không khớp'"
                                + " AND applicant_id = " + Tables.id(holder.id().value())))
                .isEqualTo(1);
        ask(clerk);
    }

    @Test
    void sameMayBeAskedForAnewRightAfterItsTime() {
        String request = ask(clerk);
        expire(request);

        confirm(head, request, "unread").expectProblem(409, "request-over");
        refuse(head, request).expectProblem(409, "request-over");
        ask(clerk);

        assertThat(tables.count("phone_change_request WHERE decision = 'LAPSED' AND decided_by IS NULL AND id = "
                        + Tables.id(UUID.fromString(request))))
                .isEqualTo(1);
    }

    @Test
    void badDecisionsAreNamed() {
        String request = ask(clerk);
        for (var wrong : List.of(Map.of("version", " "), Map.of("version", "0".repeat(65)), Map.<String, String>of())) {
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

    /** One that ends in other digits than the holder's. */
    private String otherPhone() {
        String known = holder.applicant().phone().value();
        char last = known.charAt(known.length() - 1) == '9' ? '0' : '9';
        return known.substring(0, 5) + "9" + known.substring(6, known.length() - 1) + last;
    }
}

package vn.motcua.account.phone;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Overtaken;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInOfficer;
import vn.motcua._support.Queries;
import vn.motcua._support.Tables;
import vn.motcua.account.SentCodes;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.officer.OfficerId;

/** Whoever asked for a number to be given back takes that back, or learns what came of it; so does the new phone. */
@DatabaseTest
class OwnPhoneRequestApiTest extends AskedBack {

    private final PhoneChangeRequests requests;
    private final RequestView view;

    OwnPhoneRequestApiTest(
            Api api,
            People people,
            Tables tables,
            SentCodes phones,
            Overtaken overtaken,
            Agencies agencies,
            PhoneChangeNotices notices,
            PhoneChangeRequests requests,
            RequestView view) {
        super(api, people, tables, phones, overtaken, agencies, notices);
        this.requests = requests;
        this.view = view;
    }

    @Test
    void whatWasAskedForByMistakeIsTakenBackByWhoeverAskedAndThenAskedForElsewhere() {
        String request = ask(clerk);
        SignedInOfficer elsewhere = headOf("H56.31");
        Answer refused = change(elsewhere, taken(elsewhere)).expectProblem(409, "already-asked");
        assertThat(refused.at("/detail")).contains("Sở Tư pháp");

        withdraw(elsewhere, request).expectProblem(404, "not-found");
        withdraw(head, request).expectProblem(404, "not-found");
        withdraw(clerk, request).expect(204);

        withdraw(clerk, request).expectProblem(409, "request-over");
        refuse(head, request).expectProblem(409, "request-over");
        assertThat(isListed(head, request)).isFalse();
        JsonNode own = own(clerk, request);
        assertThat(own.at("/outcome").asText()).isEqualTo("WITHDRAWN");
        assertThat(own.has("decidedBy")).isFalse();
        api.get("/api/v1/me").bearer(holder.token()).expect(200);
        ask(elsewhere);
    }

    @Test
    void confirmedRequestIsNotTakenBack() {
        String request = ask(clerk);
        confirm(head, request, version(listed(head, request))).expect(200);

        withdraw(clerk, request).expectProblem(409, "request-over");

        JsonNode own = own(clerk, request);
        assertThat(own.at("/outcome").asText()).isEqualTo("CONFIRMED");
        assertThat(own.at("/decidedBy").asText()).isEqualTo(head.officer().fullName());
    }

    @Test
    void refusalIsToldToTheNewPhoneAndItsReasonToWhoeverAsked() {
        String request = ask(clerk);
        assertThat(own(clerk, request).at("/outcome").asText()).isEqualTo("WAITING");

        refuse(head, request).expect(204);

        JsonNode own = own(clerk, request);
        assertThat(own.at("/outcome").asText()).isEqualTo("REFUSED");
        assertThat(own.at("/decisionReason").asText()).isEqualTo("Giấy tờ không khớp");
        assertThat(own.at("/decidedBy").asText()).isEqualTo(head.officer().fullName());
        assertThat(own.at("/papers/fullName").asText()).isEqualTo("Nguyễn Thị Thật");
        tellDue();
        assertThat(phones.lastMessageTo(phone))
                .contains("không được chấp nhận", "1022")
                .doesNotContain("Giấy tờ", "Nguyễn", "Lê Thị");
    }

    @Test
    void lapseIsToldToTheNewPhoneOnce() {
        String request = ask(clerk);
        expire(request);
        assertThat(own(clerk, request).at("/outcome").asText()).isEqualTo("LAPSED");

        requests.lapse();
        requests.lapse();

        assertThat(tables.count("phone_change_request WHERE decision = 'LAPSED' AND id = "
                        + Tables.id(UUID.fromString(request))))
                .isEqualTo(1);
        assertThat(tables.count("phone_notice WHERE kind = 'LAPSED' AND phone = '" + phone.value()
                        + "' AND request_id = " + Tables.id(UUID.fromString(request))))
                .isEqualTo(1);
        tellDue();
        assertThat(phones.lastMessageTo(phone)).contains("đã hết hạn", "1022");
    }

    @Test
    void whoStoodAtTheCounterIsNotToldInTheLanguageOfWhoeverHoldsTheAccount() {
        api.put("/api/v1/me")
                .bearer(holder.token())
                .ifMatch(holder.applicant().version())
                .json(Map.of("language", "en"))
                .expect(200);
        String request = ask(clerk);

        refuse(head, request).expect(204);

        tellDue();
        assertThat(phones.lastMessageTo(phone)).contains("không được chấp nhận");
        assertThat(phones.lastMessageTo(holder.applicant().phone())).contains("somebody with papers");
        String next = ask(clerk);
        expire(next);
        requests.lapse();
        tellDue();
        assertThat(phones.lastMessageTo(phone)).contains("đã hết hạn");
    }

    @Test
    void lapseThatIsFoundByAskingAnewIsToldToo() {
        String request = ask(clerk);
        expire(request);

        ask(clerk);

        assertThat(tables.count(
                        "phone_notice WHERE kind = 'LAPSED' AND request_id = " + Tables.id(UUID.fromString(request))))
                .isEqualTo(1);
    }

    @Test
    void officersReadTheirOwnOfThirtyDays() {
        String request = ask(clerk);
        assertThat(api.get(CHANGES + "/requests/own")
                        .bearer(head.token())
                        .expect(200)
                        .json()
                        .at("/items"))
                .isEmpty();

        tables.execute("UPDATE phone_change_request SET asked_at = asked_at - INTERVAL 31 DAY WHERE id = "
                + Tables.id(UUID.fromString(request)));

        assertThat(api.get(CHANGES + "/requests/own")
                        .bearer(clerk.token())
                        .expect(200)
                        .json()
                        .at("/items"))
                .isEmpty();
        assertThat(api.get(CHANGES + "/requests/own?after=nonsense")
                        .bearer(clerk.token())
                        .send()
                        .expectProblem(400, "invalid-input")
                        .at("/errors/0/pointer"))
                .isEqualTo("/after");
    }

    @Test
    void namesOfManyOfficersAreReadAtOnce() {
        String request = ask(clerk);
        refuse(head, request);
        ask(head);
        var page = requests.listOwn(new OfficerId(clerk.id().value()), null, 20);

        assertThat(Queries.during(() -> view.ofOwn(page))).isEqualTo(2);
        assertThat(Queries.during(() -> view.of(page, head.id().value()))).isEqualTo(2);
    }
}

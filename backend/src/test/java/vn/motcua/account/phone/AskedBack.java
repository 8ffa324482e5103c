package vn.motcua.account.phone;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.Overtaken;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInOfficer;
import vn.motcua._support.Tables;
import vn.motcua.account.SentCodes;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.platform.security.OfficerRole;

/** Somebody comes to a counter because somebody else registered their number; it takes two officers to give it back. */
abstract class AskedBack extends CounterVisit {

    private final Agencies agencies;

    AskedBack(
            Api api,
            People people,
            Tables tables,
            SentCodes phones,
            Overtaken overtaken,
            Agencies agencies,
            PhoneChangeNotices notices) {
        super(api, people, tables, phones, overtaken, agencies, notices);
        this.agencies = agencies;
    }

    String ask(SignedInOfficer officer) {
        return change(officer, taken(officer)).expect(202).at("/requestId");
    }

    Answer refuse(SignedInOfficer officer, String request) {
        return api.post(CHANGES + "/requests/" + request + "/refusal")
                .bearer(officer.token())
                .json(Map.of("reason", "Giấy tờ không khớp"))
                .send();
    }

    Answer withdraw(SignedInOfficer officer, String request) {
        return api.post(CHANGES + "/requests/" + request + "/withdrawal")
                .bearer(officer.token())
                .send();
    }

    void expire(String request) {
        tables.execute("UPDATE phone_change_request SET expires_at = UTC_TIMESTAMP(6) - INTERVAL 1 SECOND WHERE id = "
                + Tables.id(UUID.fromString(request)));
    }

    SignedInOfficer headOf(String agencyCode) {
        return head(agencyCode, UnitKind.ONE_STOP);
    }

    SignedInOfficer head(String agencyCode, UnitKind kind) {
        var agency = agencies.findByCode(agencyCode).orElseThrow();
        var unit = agencies.units(agency.id()).stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
        return people.officer(agency.id().value(), unit.id().value(), OfficerRole.HEAD);
    }

    static String version(JsonNode listed) {
        return listed.at("/version").asText();
    }

    JsonNode listed(SignedInOfficer officer, String request) {
        return find(officer, "/requests", request).orElseThrow();
    }

    boolean isListed(SignedInOfficer officer, String request) {
        return find(officer, "/requests", request).isPresent();
    }

    /** As whoever asked for it reads it. */
    JsonNode own(SignedInOfficer officer, String request) {
        return find(officer, "/requests/own", request).orElseThrow();
    }

    /** Other tests leave requests of the same agency, so that pages are turned. */
    private Optional<JsonNode> find(SignedInOfficer officer, String list, String request) {
        String after = "";
        while (true) {
            Answer page = api.get(CHANGES + list + "?limit=2" + after)
                    .bearer(officer.token())
                    .expect(200);
            for (JsonNode item : page.json().at("/items")) {
                if (item.at("/id").asText().equals(request)) {
                    return Optional.of(item);
                }
            }
            if (!page.json().has("next")) {
                return Optional.empty();
            }
            after = "&after=" + page.at("/next");
        }
    }
}

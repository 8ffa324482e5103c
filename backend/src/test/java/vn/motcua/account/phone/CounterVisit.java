package vn.motcua.account.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.Overtaken;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.People.SignedInOfficer;
import vn.motcua._support.Tables;
import vn.motcua.account.SentCodes;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.applicant.PhoneNumber;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.time.Zone;

/** Somebody comes to a counter because of their phone. */
abstract class CounterVisit {

    static final String CHANGES = "/api/v1/officer/phone-changes";

    final Api api;
    final People people;
    final Tables tables;
    final SentCodes phones;
    final Overtaken overtaken;
    final PhoneChangeNotices notices;
    final SignedInApplicant holder;
    final SignedInOfficer intake;
    final SignedInOfficer clerk;
    final SignedInOfficer head;
    final PhoneNumber phone = People.freePhone();

    CounterVisit(
            Api api,
            People people,
            Tables tables,
            SentCodes phones,
            Overtaken overtaken,
            Agencies agencies,
            PhoneChangeNotices notices) {
        this.api = api;
        this.people = people;
        this.tables = tables;
        this.phones = phones;
        this.overtaken = overtaken;
        this.notices = notices;
        holder = people.citizen("Lê Thị Hồng Nhung");
        intake = people.officer(UUID.randomUUID(), null, OfficerRole.INTAKE);
        var shop = agencies.findUnit(agencies.findByCode("H56.14").orElseThrow().id(), UnitKind.ONE_STOP)
                .orElseThrow();
        clerk = people.officer(shop.agencyId().value(), shop.id().value(), OfficerRole.INTAKE);
        head = people.officer(shop.agencyId().value(), shop.id().value(), OfficerRole.HEAD);
    }

    /** Until everybody is told or given up, for the server's own round may have taken some and still be sending. */
    void tellDue() {
        await().until(() -> {
            notices.runOnce();
            return tables.count("phone_notice WHERE told_at IS NULL AND next_try_at IS NOT NULL") == 0;
        });
    }

    Map<String, Object> body(SignedInOfficer officer) {
        Map<String, Object> body = new HashMap<>();
        body.put(
                "challengeId",
                challenge(officer, holder.applicant().identifier().value(), phone));
        body.put("code", phones.lastTo(phone));
        body.put("cause", "LOST");
        body.put("paper", "IDENTITY_CARD");
        body.put("fullName", "Lê Thị Hồng Nhung");
        body.put("reason", " Mất máy ");
        return body;
    }

    String challenge(SignedInOfficer officer, String identifier, PhoneNumber to) {
        return api.post(CHANGES + "/codes")
                .bearer(officer.token())
                .json(Map.of("identifier", identifier, "phone", to.value()))
                .expect(202)
                .at("/challengeId");
    }

    Answer sendCode(SignedInOfficer officer, PhoneNumber to) {
        return sendCode(officer, to.value());
    }

    Answer sendCode(SignedInOfficer officer, String to) {
        return api.post(CHANGES + "/codes")
                .bearer(officer.token())
                .json(Map.of("identifier", holder.applicant().identifier().value(), "phone", to))
                .send();
    }

    Answer change(SignedInOfficer officer, Map<String, Object> body) {
        return api.post(CHANGES).bearer(officer.token()).json(body).send();
    }

    /** What the page sends where somebody else registered the holder's number. */
    Map<String, Object> taken(SignedInOfficer officer) {
        Map<String, Object> body = body(officer);
        body.put("cause", "TAKEN");
        body.put("fullName", "Nguyễn Thị Thật");
        body.put("dateOfBirth", "1988-05-01");
        return body;
    }

    Answer confirm(SignedInOfficer officer, String request, String version) {
        return api.post(CHANGES + "/requests/" + request + "/confirmation")
                .bearer(officer.token())
                .json(Map.of("version", version))
                .send();
    }

    Answer signIn(PhoneNumber with) {
        String challenge = api.post("/api/v1/auth/codes")
                .json(Map.of(
                        "phone",
                        with.value(),
                        "identifier",
                        holder.applicant().identifier().value()))
                .expect(202)
                .at("/challengeId");
        return api.post("/api/v1/auth/tokens")
                .json(Map.of("challengeId", challenge, "code", phones.lastTo(with)))
                .send();
    }

    void registerDevice() {
        api.put("/api/v1/me/devices/installation-" + UUID.randomUUID())
                .bearer(holder.token())
                .json(Map.of("platform", "ANDROID", "pushToken", "token-" + UUID.randomUUID(), "appVersion", "1.0"))
                .expect(200);
        assertThat(tables.count("applicant_device WHERE applicant_id = "
                        + Tables.id(holder.id().value())))
                .isEqualTo(1);
    }

    /** For how many somebody may act, themself included. */
    int ownersOf(SignedInApplicant representative) {
        return api.get("/api/v1/me/owners")
                .bearer(representative.token())
                .expect(200)
                .json()
                .at("/items")
                .size();
    }

    void represent(SignedInApplicant friend) {
        api.post("/api/v1/me/representations")
                .bearer(holder.token())
                .json(Map.of(
                        "representativeIdentifier",
                        friend.applicant().identifier().value(),
                        "representativeName",
                        friend.applicant().fullName(),
                        "actions",
                        List.of("SUBMIT"),
                        "validUntil",
                        LocalDate.now(Zone.VIETNAM).plusDays(30).toString()))
                .expect(201);
    }
}

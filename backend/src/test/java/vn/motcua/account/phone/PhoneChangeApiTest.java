package vn.motcua.account.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.Overtaken;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.Tables;
import vn.motcua.account.SentCodes;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.applicant.PhoneNumber;

@DatabaseTest
class PhoneChangeApiTest extends AskedBack {

    PhoneChangeApiTest(
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
    void holderOfALostPhoneSignsInWithTheNewOneAlone() {
        change(intake, body(intake)).expect(200);

        assertThat(signIn(phone).at("/caller/name")).isEqualTo("Lê Thị Hồng Nhung");
        signIn(holder.applicant().phone()).expectProblem(409, "other-phone");
    }

    @Test
    void everythingSignedInBeforeIsShutOutAtOnce() {
        api.get("/api/v1/me").bearer(holder.token()).expect(200);
        registerDevice();

        change(intake, body(intake)).expect(200);

        api.get("/api/v1/me").bearer(holder.token()).send().expectProblem(401, "unauthenticated");
        assertThat(tables.count("applicant_device WHERE applicant_id = "
                        + Tables.id(holder.id().value())))
                .isZero();
        assertThat(tables.count("account_session WHERE end_reason = 'REVOKED' AND caller_id = "
                        + Tables.id(holder.id().value())))
                .isEqualTo(1);
    }

    @Test
    void bothNumbersAreToldAndNobodyIsNamed() {
        change(intake, body(intake)).expect(200);

        tellDue();
        for (PhoneNumber told : List.of(holder.applicant().phone(), phone)) {
            assertThat(phones.lastMessageTo(told))
                    .isNotEmpty()
                    .doesNotContain("Nhung", holder.applicant().identifier().value(), phone.national());
        }
    }

    @Test
    void brokenGatewayUndoesNothingAndTheOldPhoneIsToldLater() {
        PhoneNumber old = holder.applicant().phone();
        phones.breakMessagesTo(old, true);

        change(intake, body(intake)).expect(200);
        await().until(() -> {
            notices.runOnce();
            return phones.refusedMessagesTo(old) == 1;
        });
        assertThat(phones.lastMessageTo(old)).isEmpty();
        phones.breakMessagesTo(old, false);
        tables.execute("UPDATE phone_notice SET next_try_at = UTC_TIMESTAMP(6) WHERE phone = '" + old.value() + "'");
        tellDue();

        assertThat(phones.lastMessageTo(old)).isNotEmpty();
        assertThat(tables.count("phone_notice WHERE told_at IS NOT NULL AND next_try_at IS NULL AND tries = 2"
                        + " AND phone = '" + old.value() + "'"))
                .isEqualTo(1);
    }

    @Test
    void noticeIsGivenUpOnceTheLastTryHasFailed() {
        PhoneNumber old = holder.applicant().phone();
        phones.breakMessagesTo(old, true);
        change(intake, body(intake)).expect(200);
        dueForTheLastTime(old);

        await().until(() -> {
            notices.runOnce();
            return tables.count(noticeTo(old) + " AND tries >= 12 AND next_try_at IS NULL AND told_at IS NULL") == 1;
        });
    }

    @Test
    void noticeThatWaitsForItsLastTryIsStillDueWhileItIsTried() {
        PhoneNumber old = holder.applicant().phone();
        change(intake, body(intake)).expect(200);
        tellDue();
        AtomicLong waiting = new AtomicLong();
        phones.beforeMessageTo(old, () -> waiting.set(tables.count(noticeTo(old) + " AND next_try_at IS NOT NULL")));
        dueForTheLastTime(old);

        await().until(() -> {
            notices.runOnce();
            return tables.count(noticeTo(old) + " AND told_at IS NOT NULL") == 1;
        });
        assertThat(waiting).hasValue(1);
    }

    @Test
    void noticesThatWereToldGoAfterNinetyDays() {
        PhoneNumber old = holder.applicant().phone();
        change(intake, body(intake)).expect(200);
        tellDue();
        String age = "UPDATE phone_change SET changed_at = UTC_TIMESTAMP(6) - INTERVAL %d DAY WHERE old_phone = '"
                + old.value() + "'";

        tables.execute(age.formatted(89));
        notices.removeOld();
        assertThat(tables.count(noticeTo(old))).isEqualTo(1);

        tables.execute(age.formatted(91));
        notices.removeOld();
        assertThat(tables.count(noticeTo(old))).isZero();
    }

    private static String noticeTo(PhoneNumber phone) {
        return "phone_notice WHERE phone = '" + phone.value() + "'";
    }

    private void dueForTheLastTime(PhoneNumber phone) {
        tables.execute(
                "UPDATE phone_notice SET told_at = NULL, tries = 11, next_try_at = UTC_TIMESTAMP(6) WHERE phone = '"
                        + phone.value() + "'");
    }

    @Test
    void changeIsAnEventThatTheInboxHears() {
        change(intake, body(intake)).expect(200);

        assertThat(tables.count("outbox_event WHERE type = 'applicant.phone-changed' AND aggregate_id = "
                        + Tables.id(holder.id().value())))
                .isEqualTo(1);
    }

    @Test
    void changeIsKeptWithWhoWhyAndWhichPaper() {
        change(intake, body(intake)).expect(200);

        assertThat(tables.count("phone_change WHERE applicant_id = "
                        + Tables.id(holder.id().value())
                        + " AND changed_by = " + Tables.id(intake.id().value())
                        + " AND old_phone = '" + holder.applicant().phone().value() + "' AND new_phone = '"
                        + phone.value() + "' AND paper = 'IDENTITY_CARD' AND cause = 'LOST' AND reason = 'Mất máy'"))
                .isEqualTo(1);
    }

    @Test
    void whatTheLostPhoneGrantedInTheLastThirtyDaysEnds() {
        SignedInApplicant thief = people.citizen("Trần Văn Hải");
        SignedInApplicant mother = people.citizen("Trần Thị Mơ");
        represent(mother);
        tables.execute("UPDATE representation SET created_at = DATE_SUB(created_at, INTERVAL 31 DAY) WHERE owner_id = "
                + Tables.id(holder.id().value()));
        represent(thief);

        change(intake, body(intake)).expect(200);

        assertThat(ownersOf(thief)).isEqualTo(1);
        assertThat(ownersOf(mother)).isEqualTo(2);
    }

    @Test
    void nameOfTheCardMustBeTheAccounts() {
        Map<String, Object> body = body(intake);
        body.put("fullName", "Nguyễn Văn Khác");

        change(intake, body).expectProblem(409, "name-differs");
        // The code is still good.
        body.put("fullName", "lê thị hồng nhung");
        change(intake, body).expect(200);
    }

    @Test
    void citizenIsGivenTheirNumberBackByADateOfBirthOnAnIdentityPaper() {
        Map<String, Object> body = body(head);
        body.put("cause", "TAKEN");
        assertThat(change(head, body).expect(400).at("/errors/0/pointer")).isEqualTo("/dateOfBirth");
        body.put("dateOfBirth", "1988-05-01");
        body.put("paper", "BUSINESS_REGISTRATION");
        assertThat(change(head, body).expect(400).at("/errors/0/pointer")).isEqualTo("/paper");
    }

    @Test
    void organisationIsGivenItsCodeBackWithItsLegalRepresentative() {
        SignedInApplicant company = people.organisation();
        Map<String, Object> body = body(clerk);
        body.put(
                "challengeId", challenge(clerk, company.applicant().identifier().value(), phone));
        body.put("code", phones.lastTo(phone));
        body.put("cause", "TAKEN");
        body.put("paper", "BUSINESS_REGISTRATION");
        body.put("fullName", "Công ty TNHH Đông Sơn");
        assertThat(change(clerk, body).expect(400).at("/errors/0/pointer")).isEqualTo("/representative");
        String number = People.freePersonalNumber().value();
        body.put("representative", Map.of("fullName", "Hoàng Văn Thật", "personalNumber", number));

        String request = change(clerk, body).expect(202).at("/requestId");

        confirm(head, request, version(listed(head, request))).expect(200);

        assertThat(tables.count("applicant WHERE representative_name = 'Hoàng Văn Thật' AND representative_number = '"
                        + number + "' AND email IS NULL AND address IS NULL AND id = "
                        + Tables.id(company.id().value())))
                .isEqualTo(1);
        assertThat(tables.count("phone_change WHERE old_representative_name = 'Phạm Quốc Tuấn'"
                        + " AND old_email = 'vanthu@hamrong.example.vn' AND applicant_id = "
                        + Tables.id(company.id().value())))
                .isEqualTo(1);
    }

    @Test
    void unknownNumberAndTheSamePhoneAreNamed() {
        api.post(CHANGES + "/codes")
                .bearer(intake.token())
                .json(Map.of("identifier", People.freePersonalNumber().value(), "phone", phone.value()))
                .send()
                .expectProblem(404, "not-registered");
        assertThat(phones.lastKindTo(phone)).isNull();

        sendCode(intake, holder.applicant().phone()).expectProblem(409, "phone-same");
        Map<String, Object> twice = body(intake);
        change(intake, body(intake)).expect(200);
        change(intake, twice).expectProblem(409, "phone-same");
    }

    @Test
    void badInputIsNamed() {
        assertThat(sendCode(intake, "12").expect(400).at("/errors/0/pointer")).isEqualTo("/phone");
        Map<String, Object> body = body(intake);
        for (var wrong : Map.of("reason", " ", "fullName", "<>", "paper", "TICKET", "dateOfBirth", "-5000-01-01")
                .entrySet()) {
            Map<String, Object> bad = new HashMap<>(body);
            bad.put(wrong.getKey(), wrong.getValue());
            assertThat(change(intake, bad).expect(400).at("/errors/0/pointer")).isEqualTo("/" + wrong.getKey());
        }
    }
}

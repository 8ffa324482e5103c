package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.ServerTest;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.Identifier;
import vn.motcua.applicant.PhoneNumber;

@ServerTest
class SignInApiTest {

    private final Api api;
    private final SentCodes phones;
    private final People people;

    SignInApiTest(Api api, SentCodes phones, People people) {
        this.api = api;
        this.people = people;
        this.phones = phones;
    }

    @Test
    void citizenRegistersWithTheCodeAndSignsInAgain() {
        PhoneNumber phone = People.freePhone();
        Identifier number = People.freePersonalNumber();
        String challenge = ask(phone, number);
        String code = phones.lastTo(phone);

        token(challenge, code).expectProblem(404, "not-registered");
        Answer registered = api.post("/api/v1/auth/registrations")
                .json(Map.of(
                        "challengeId", challenge,
                        "code", code,
                        "kind", "CITIZEN",
                        "fullName", "Lê Thị Hồng  Nhung",
                        "dateOfBirth", "1991-03-15",
                        "gender", "FEMALE"))
                .expect(201);

        assertThat(registered.at("/caller/kind")).isEqualTo("APPLICANT");
        assertThat(registered.at("/caller/name")).isEqualTo("Lê Thị Hồng Nhung");
        assertThat(registered.at("/tokenType")).isEqualTo("Bearer");
        assertThat(registered.json().at("/warnings")).hasSize(1);
        assertThat(registered.at("/warnings/0/pointer")).isEqualTo("/dateOfBirth");
        JsonNode me = api.get("/api/v1/me")
                .bearer(registered.at("/accessToken"))
                .expect(200)
                .json();
        assertThat(me.at("/personalNumber").asText()).isEqualTo(number.value());
        assertThat(me.at("/phone").asText()).isEqualTo(phone.value());
        // The code was used up by registering.
        token(challenge, code).expectProblem(401, "code-rejected");
    }

    @Test
    void dateOfBirthBeforeLivingMemoryIsNamed() {
        PhoneNumber phone = People.freePhone();
        String challenge = ask(phone, People.freePersonalNumber());
        for (String birth : List.of("-5000-01-01", "0085-03-15", "1899-12-31", "2999-01-01")) {
            Answer refused = api.post("/api/v1/auth/registrations")
                    .json(Map.of(
                            "challengeId",
                            challenge,
                            "code",
                            phones.lastTo(phone),
                            "kind",
                            "CITIZEN",
                            "fullName",
                            "Lê Thị Hồng Nhung",
                            "dateOfBirth",
                            birth))
                    .expect(400);
            assertThat(refused.at("/errors/0/pointer")).isEqualTo("/dateOfBirth");
        }
    }

    @Test
    void numberRegisteredByTwoAtOnceIsOneAccount() {
        Identifier number = People.freePersonalNumber();
        List<CompletableFuture<Integer>> both = Stream.generate(People::freePhone)
                .limit(2)
                .map(phone -> Map.of(
                        "challengeId",
                        ask(phone, number),
                        "code",
                        phones.lastTo(phone),
                        "kind",
                        "CITIZEN",
                        "fullName",
                        "Lê Thị Hồng Nhung"))
                .toList()
                .stream()
                .map(body -> CompletableFuture.supplyAsync(() -> register(body).status()))
                .toList();

        assertThat(both).extracting(CompletableFuture::join).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void organisationRegistersWithItsLegalRepresentative() {
        PhoneNumber phone = People.freePhone();
        Identifier code = People.freeTaxCode();
        Map<String, Object> withoutRepresentative = new HashMap<>(Map.of(
                "challengeId", ask(phone, code),
                "code", phones.lastTo(phone),
                "kind", "ORGANISATION",
                "fullName", "Công ty TNHH Hàm Rồng",
                "email", "vanthu@hamrong.example.vn"));
        register(withoutRepresentative).expectProblem(400, "invalid-input");
        Map<String, Object> whole = new HashMap<>(withoutRepresentative);
        whole.put("representative", Map.of("fullName", "Phạm Quốc Tuấn", "personalNumber", "0100109106"));
        Answer withATaxCode = register(whole).expectProblem(400, "invalid-input");
        assertThat(withATaxCode.at("/errors/0/pointer")).isEqualTo("/representative/personalNumber");
        assertThat(withATaxCode.at("/errors/0/message")).isEqualTo("Hãy nhập số định danh cá nhân 12 chữ số");
        whole.put("representative", Map.of("fullName", "Phạm Quốc Tuấn", "personalNumber", "038078006789"));

        Answer registered = register(whole).expect(201);

        JsonNode me = api.get("/api/v1/me")
                .bearer(registered.at("/accessToken"))
                .expect(200)
                .json();
        assertThat(me.at("/kind").asText()).isEqualTo("ORGANISATION");
        assertThat(me.at("/taxCode").asText()).isEqualTo(code.value());
        assertThat(me.has("personalNumber")).isFalse();
    }

    @Test
    void signingInNeedsBothThePhoneAndTheNumberOfTheAccount() {
        SignedInApplicant citizen = people.citizen();
        Applicant known = citizen.applicant();
        Answer session = signIn(known.phone(), known.identifier()).expect(200);
        assertThat(session.at("/caller/id")).isEqualTo(known.id().value().toString());

        PhoneNumber strangersPhone = People.freePhone();
        String strangersChallenge = ask(strangersPhone, known.identifier());
        assertThat(token(strangersChallenge, phones.lastTo(strangersPhone))
                        .expectProblem(409, "other-phone")
                        .at("/detail"))
                .contains("giấy tờ tùy thân", "bộ phận một cửa");
        register(Map.of(
                        "challengeId",
                        strangersChallenge,
                        "code",
                        phones.lastTo(strangersPhone),
                        "kind",
                        "CITIZEN",
                        "fullName",
                        "Kẻ Mạo Danh"))
                .expectProblem(409, "other-phone");
    }

    @Test
    void organisationWithAnotherPhoneIsToldToBringItsOwnPapers() {
        Applicant known = people.organisation().applicant();
        PhoneNumber strangersPhone = People.freePhone();
        String challenge = ask(strangersPhone, known.identifier());
        String papers = "giấy chứng nhận đăng ký doanh nghiệp và căn cước của mình";

        assertThat(token(challenge, phones.lastTo(strangersPhone))
                        .expectProblem(409, "other-phone")
                        .at("/detail"))
                .contains("mã số thuế", papers)
                .doesNotContain("tùy thân");
        assertThat(register(Map.of(
                                "challengeId",
                                challenge,
                                "code",
                                phones.lastTo(strangersPhone),
                                "kind",
                                "ORGANISATION",
                                "fullName",
                                "Công ty TNHH Đông Sơn",
                                "email",
                                "vanthu@dongson.example.vn",
                                "representative",
                                Map.of("fullName", "Phạm Quốc Tuấn", "personalNumber", "038078006789")))
                        .expectProblem(409, "other-phone")
                        .at("/detail"))
                .contains(papers);
    }

    @Test
    void whoIsRegisteredWithThisPhoneIsSentToSignIn() {
        Applicant known = people.citizen().applicant();
        String challenge = ask(known.phone(), known.identifier());
        register(Map.of(
                        "challengeId",
                        challenge,
                        "code",
                        phones.lastTo(known.phone()),
                        "kind",
                        "CITIZEN",
                        "fullName",
                        known.fullName()))
                .expectProblem(409, "already-registered");
    }

    @Test
    void askingForACodeTellsNobodyWhoIsRegistered() {
        Applicant known = people.citizen().applicant();

        Answer ofKnown = asked(known.phone(), known.identifier()).expect(202);
        Answer ofNobody = asked(People.freePhone(), People.freePersonalNumber()).expect(202);

        assertThat(ofKnown.json().fieldNames())
                .toIterable()
                .containsExactlyElementsOf(() -> ofNobody.json().fieldNames());
        assertThat(ofKnown.at("/resendAfterSeconds")).isEqualTo(ofNobody.at("/resendAfterSeconds"));
    }

    @Test
    void usedCodeIsRefused() {
        Applicant known = people.citizen().applicant();
        String challenge = ask(known.phone(), known.identifier());
        String code = phones.lastTo(known.phone());
        token(challenge, code).expect(200);

        Answer again = token(challenge, code).expectProblem(401, "code-rejected");
        assertThat(again.at("/errors/0/pointer")).isEqualTo("/code");
    }

    @Test
    void codeOfAnotherChallengeIsRefused() {
        Applicant one = people.citizen().applicant();
        Applicant other = people.citizen().applicant();
        String challengeOfOne = ask(one.phone(), one.identifier());
        String codeOfOne = phones.lastTo(one.phone());
        String challengeOfOther = ask(other.phone(), other.identifier());
        assumeThat(phones.lastTo(other.phone())).isNotEqualTo(codeOfOne);

        token(challengeOfOther, codeOfOne).expectProblem(401, "code-rejected");
        token(challengeOfOne, codeOfOne).expect(200);
        token(UUID.randomUUID().toString(), codeOfOne).expectProblem(401, "code-rejected");
    }

    @Test
    void secondCodeWithinHalfAMinuteWaits() {
        PhoneNumber phone = People.freePhone();
        Identifier number = People.freePersonalNumber();
        ask(phone, number);

        Answer tooSoon = asked(phone, number).expectProblem(429, "too-many-requests");

        int wait = Integer.parseInt(tooSoon.header("Retry-After").orElseThrow());
        assertThat(wait).isBetween(1, 30);
        assertThat(tooSoon.json().at("/retryAfterSeconds").asInt()).isBetween(1, 30);
    }

    @Test
    void eleventhCodeToOnePhoneWithinAnHourWaits() {
        PhoneNumber phone = People.freePhone();
        for (int i = 0; i < 10; i++) {
            ask(phone, People.freePersonalNumber());
        }

        Answer tooMany = asked(phone, People.freePersonalNumber()).expectProblem(429, "too-many-requests");
        assertThat(Integer.parseInt(tooMany.header("Retry-After").orElseThrow()))
                .isBetween(3_500, 3_600);
    }

    @ParameterizedTest
    @CsvSource({
        "01689123456, 038190001234, /phone",
        "0237385013, 038190001234, /phone",
        "0912000101, 03819000123, /identifier",
        "0912000101, 0100109107, /identifier",
        "0912000101, 123456789, /identifier"
    })
    void wrongNumberIsNamedInWordsOfTheCaller(String phone, String identifier, String pointer) {
        Answer refused = api.post("/api/v1/auth/codes")
                .header("Accept-Language", "en")
                .json(Map.of("phone", phone, "identifier", identifier))
                .send()
                .expectProblem(400, "invalid-input");

        assertThat(refused.at("/errors/0/pointer")).isEqualTo(pointer);
        assertThat(refused.at("/errors/0/message")).isNotBlank();
    }

    @Test
    void bothWrongNumbersAreNamedAtOnce() {
        Answer refused = api.post("/api/v1/auth/codes")
                .json(Map.of("phone", "1", "identifier", "2"))
                .send()
                .expectProblem(400, "invalid-input");

        assertThat(refused.json().at("/errors")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"challengeId\":\"x\",\"code\":\"123456\"}", "[]", "", "{\"code\":123456}"})
    void unreadableAnswerToAChallengeIsTheCallersMistake(String body) {
        Answer refused = api.post("/api/v1/auth/tokens").json(body).send();

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.header("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    void citizenHasNoLegalRepresentativeAndOrganisationWasNotBorn() {
        Map<String, Object> registration = Map.of(
                "challengeId", UUID.randomUUID(),
                "code", "123456",
                "kind", "ORGANISATION",
                "fullName", "Công ty TNHH Hàm Rồng",
                "gender", "FEMALE");
        assertThat(register(registration).expectProblem(400, "invalid-input").at("/errors/0/pointer"))
                .isEqualTo("/gender");
    }

    @Test
    void numberOfACitizenMakesNoOrganisation() {
        PhoneNumber phone = People.freePhone();
        String challenge = ask(phone, People.freePersonalNumber());

        Answer refused = register(Map.of(
                        "challengeId",
                        challenge,
                        "code",
                        phones.lastTo(phone),
                        "kind",
                        "ORGANISATION",
                        "fullName",
                        "Công ty TNHH Hàm Rồng",
                        "representative",
                        Map.of("fullName", "Phạm Quốc Tuấn", "personalNumber", "038078006789")))
                .expectProblem(400, "invalid-input");
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/kind");
    }

    private Answer signIn(PhoneNumber phone, Identifier identifier) {
        String challenge = ask(phone, identifier);
        return token(challenge, phones.lastTo(phone));
    }

    private Answer register(Map<String, ?> body) {
        return api.post("/api/v1/auth/registrations").json(body).send();
    }

    private String ask(PhoneNumber phone, Identifier identifier) {
        return asked(phone, identifier).expect(202).at("/challengeId");
    }

    private Answer asked(PhoneNumber phone, Identifier identifier) {
        return api.post("/api/v1/auth/codes")
                .json(Map.of("phone", phone.national(), "identifier", identifier.value()))
                .send();
    }

    private Answer token(String challenge, String code) {
        return api.post("/api/v1/auth/tokens")
                .json(Map.of("challengeId", challenge, "code", code))
                .send();
    }
}

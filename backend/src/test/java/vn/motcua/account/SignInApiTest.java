package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.ServerTest;
import vn.motcua.applicant.Identifier;
import vn.motcua.applicant.PhoneNumber;

@ServerTest
class SignInApiTest {

    private final Api api;
    private final SentCodes phones;

    SignInApiTest(Api api, SentCodes phones) {
        this.api = api;
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

    private String ask(PhoneNumber phone, Identifier identifier) {
        return api.post("/api/v1/auth/codes")
                .json(Map.of("phone", phone.national(), "identifier", identifier.value()))
                .expect(202)
                .at("/challengeId");
    }

    private Answer token(String challenge, String code) {
        return api.post("/api/v1/auth/tokens")
                .json(Map.of("challengeId", challenge, "code", code))
                .send();
    }
}

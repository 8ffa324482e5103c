package vn.motcua.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.ServerTest;
import vn.motcua.applicant.Applicant;
import vn.motcua.applicant.Identifier;
import vn.motcua.applicant.PhoneNumber;

/** What is said of a code that does not open its challenge: the same of every number, registered or not. */
@ServerTest
class CodeTriesApiTest {
    private static final String SPENT = "Mã này không còn dùng được, hãy lấy mã mới";

    private final Api api;
    private final SentCodes phones;
    private final People people;

    CodeTriesApiTest(Api api, SentCodes phones, People people) {
        this.api = api;
        this.phones = phones;
        this.people = people;
    }

    @Test
    void wrongCodeIsToldHowManyTriesAreLeftWhoeverIsRegistered() {
        Applicant known = people.citizen().applicant();
        List<String> told = toldOfSixWrong(known.phone(), known.identifier());

        assertThat(told)
                .containsExactly(
                        "Mã chưa đúng, còn 4 lần thử",
                        "Mã chưa đúng, còn 3 lần thử",
                        "Mã chưa đúng, còn 2 lần thử",
                        "Mã chưa đúng, còn 1 lần thử",
                        SPENT,
                        SPENT);
        assertThat(toldOfSixWrong(People.freePhone(), People.freePersonalNumber()))
                .isEqualTo(told);
    }

    @Test
    void rightCodeAfterFiveWrongOnesIsSaidToBeNoLongerGood() {
        PhoneNumber phone = People.freePhone();
        String challenge = ask(phone, People.freePersonalNumber());
        String right = phones.lastTo(phone);
        IntStream.range(0, 5).forEach(i -> refused(challenge, wrong(right)));

        assertThat(refused(challenge, right)).isEqualTo(SPENT);
        assertThat(refused(UUID.randomUUID().toString(), right)).isEqualTo(SPENT);
    }

    private List<String> toldOfSixWrong(PhoneNumber phone, Identifier number) {
        String challenge = ask(phone, number);
        String wrong = wrong(phones.lastTo(phone));
        return IntStream.range(0, 6).mapToObj(i -> refused(challenge, wrong)).toList();
    }

    private String ask(PhoneNumber phone, Identifier number) {
        return api.post("/api/v1/auth/codes")
                .json(Map.of("phone", phone.national(), "identifier", number.value()))
                .expect(202)
                .at("/challengeId");
    }

    private String refused(String challenge, String code) {
        Answer answer = api.post("/api/v1/auth/tokens")
                .json(Map.of("challengeId", challenge, "code", code))
                .send()
                .expectProblem(401, "code-rejected");
        assertThat(answer.at("/errors/0/pointer")).isEqualTo("/code");
        return answer.at("/errors/0/message");
    }

    private static String wrong(String right) {
        return right.equals("000000") ? "111111" : "000000";
    }
}

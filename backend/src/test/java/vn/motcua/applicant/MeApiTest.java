package vn.motcua.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.ServerTest;

@ServerTest
class MeApiTest {

    private final Api api;
    private final People people;

    MeApiTest(Api api, People people) {
        this.api = api;
        this.people = people;
    }

    @Test
    void contactIsChangedAndIdentityIsNot() {
        String token = people.citizen("Lê Thị Hồng Nhung").token();
        Answer before = api.get("/api/v1/me").bearer(token).expect(200);

        Answer after = api.put("/api/v1/me")
                .bearer(token)
                .ifMatch(before.version())
                .json(Map.of("email", "hongnhung.le@example.vn", "address", " 45  Lê Lợi ", "language", "en"))
                .expect(200);

        assertThat(after.version()).isEqualTo(before.version() + 1);
        assertThat(after.at("/email")).isEqualTo("hongnhung.le@example.vn");
        assertThat(after.at("/address")).isEqualTo("45 Lê Lợi");
        assertThat(after.at("/language")).isEqualTo("en");
        assertThat(after.at("/fullName")).isEqualTo("Lê Thị Hồng Nhung");
        assertThat(api.get("/api/v1/me").bearer(token).expect(200).json()).isEqualTo(after.json());
    }

    @Test
    void whatIsLeftOutIsRemoved() {
        String token = people.citizen().token();

        Answer after = api.put("/api/v1/me")
                .bearer(token)
                .ifMatch(1)
                .json(Map.of("language", "vi"))
                .expect(200);

        assertThat(after.json().has("address")).isFalse();
    }

    @Test
    void whatIsSoAlreadyIsNoChange() {
        String token = people.citizen().token();
        for (int time = 0; time < 2; time++) {
            Answer after = api.put("/api/v1/me")
                    .bearer(token)
                    .ifMatch(1)
                    .json(Map.of("language", "vi", "address", " 12 Trần Hưng Đạo,  Thanh Hóa "))
                    .expect(200);
            assertThat(after.version()).isEqualTo(1);
        }

        Answer after = api.put("/api/v1/me")
                .bearer(token)
                .ifMatch(1)
                .json(Map.of("language", "vi", "address", "12 Tran Hung Dao, Thanh Hoa"))
                .expect(200);
        assertThat(after.version()).isEqualTo(2);
        assertThat(after.at("/address")).isEqualTo("12 Tran Hung Dao, Thanh Hoa");
    }

    @Test
    void changeOfAnOldVersionIsRefused() {
        String token = people.citizen().token();
        api.put("/api/v1/me")
                .bearer(token)
                .ifMatch(1)
                .json(Map.of("language", "en"))
                .expect(200);

        Answer stale = api.put("/api/v1/me")
                .bearer(token)
                .ifMatch(1)
                .json(Map.of("language", "vi"))
                .send()
                .expectProblem(412, "stale-version");

        assertThat(stale.json().at("/currentVersion").asLong()).isEqualTo(2);
        assertThat(api.get("/api/v1/me").bearer(token).expect(200).at("/language"))
                .isEqualTo("en");
    }

    @Test
    void changeWithoutAVersionIsRefused() {
        api.put("/api/v1/me")
                .bearer(people.citizen().token())
                .json(Map.of("language", "en"))
                .send()
                .expectProblem(428, "precondition-required");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"language\":\"fr\"}",
                "{\"language\":\"en\",\"email\":\"no address\"}",
                "{\"language\":\"en\",\"fullName\":\"Another\"}",
                "{}",
                "{\"language\":3}"
            })
    void badProfileNamesTheField(String body) {
        Answer refused = api.put("/api/v1/me")
                .bearer(people.citizen().token())
                .ifMatch(1)
                .json(body)
                .send();

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/errors/0/pointer")).startsWith("/");
    }
}

package vn.motcua.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.ServerTest;

/** What generated clients accept, who name only the JSON of an operation. */
@ServerTest
class AcceptedErrorsTest {
    private final Api api;
    private final String token;

    AcceptedErrorsTest(Api api, People people) {
        this.api = api;
        this.token = people.citizen().token();
    }

    @Test
    void whoeverAcceptsProblemsAloneIsAnsweredAllTheSame() {
        api.get("/api/v1/me").bearer(token).header("Accept", Problem.MEDIA_TYPE).expect(200);
        api.put("/api/v1/me/devices/0193544e-1c00")
                .bearer(token)
                .json("{\"platform\":\"ANDROID\",\"pushToken\":\"token-1\"}")
                .expect(200);
        api.delete("/api/v1/me/devices/0193544e-1c00")
                .bearer(token)
                .header("Accept", Problem.MEDIA_TYPE)
                .expect(204);
    }

    @Test
    void whoeverAcceptsSomethingElseIsTold() {
        assertThat(api.get("/api/v1/me")
                        .bearer(token)
                        .header("Accept", "application/xml")
                        .expect(406)
                        .at("/type"))
                .endsWith("not-acceptable");
    }
}

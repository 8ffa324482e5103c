package vn.motcua.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;

@ServerTest
class FrameworkErrorsTest {
    private final Api api;

    FrameworkErrorsTest(Api api) {
        this.api = api;
    }

    @Test
    void unknownPathIsProblemInVietnamese() {
        Answer answer = api.get("/api/v1/nowhere").send().expectProblem(404, "not-found");
        assertThat(answer.at("/title")).isEqualTo("Không tìm thấy");
    }

    @Test
    void callerWhoPrefersEnglishReadsEnglish() {
        Answer answer = api.get("/api/v1/nowhere")
                .header("Accept-Language", "en-GB, vi;q=0.5")
                .send();
        assertThat(answer.at("/title")).isEqualTo("Not found");
    }

    @Test
    void healthIsUp() {
        assertThat(api.get("/health").expect(200).at("/status")).isEqualTo("UP");
    }
}

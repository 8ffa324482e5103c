package vn.motcua.platform.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;

@ServerTest
class ComposedTextTest {
    private static final String COMPOSED = "Nguyễn Thị Hằng";
    private static final String DECOMPOSED = Normalizer.normalize(COMPOSED, Normalizer.Form.NFD);

    private final Api api;

    ComposedTextTest(Api api) {
        this.api = api;
    }

    @Test
    void stringsOfRecordsAreComposed() {
        Answer answer = api.post("/test-only/echo")
                .json(Map.of("name", DECOMPOSED, "count", 1, "parts", List.of()))
                .expect(200);
        assertThat(answer.at("/name")).isEqualTo(COMPOSED);
    }

    @Test
    void stringsOfTreesAreComposed() {
        Answer answer = api.post("/test-only/tree")
                .json(Map.of("people", List.of(Map.of("name", DECOMPOSED, "age", 7))))
                .expect(200);
        assertThat(answer.at("/people/0/name")).isEqualTo(COMPOSED);
        assertThat(answer.at("/people/0/age")).isEqualTo("7");
    }
}

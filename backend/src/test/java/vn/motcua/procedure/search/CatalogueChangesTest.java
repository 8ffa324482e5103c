package vn.motcua.procedure.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Seeds;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua.procedure.catalogue.ProcedureDrafts;
import vn.motcua.procedure.catalogue.PublishProcedure;

/** An app that keeps the catalogue reads what has changed, and nothing else. */
@ServerTest
class CatalogueChangesTest {

    private static final String CODE = "9.810001.T01";

    private final Api api;
    private final PublishProcedure publish;

    CatalogueChangesTest(Api api, PublishProcedure publish) {
        this.api = api;
        this.publish = publish;
    }

    @Test
    void appReadsEverythingOnceAndThenWhatIsNew() {
        List<String> first = new ArrayList<>();
        String next = readAll(null, first);
        assertThat(first).doesNotHaveDuplicates().containsAll(Seeds.procedures());

        publish("2.000488");
        List<String> changed = new ArrayList<>();
        next = readAll(next, changed);
        assertThat(changed).contains(CODE).doesNotContainAnyElementsOf(Seeds.procedures());

        // A new version of the same moves it to the end.
        publish("1.001193");
        Answer newest = changes(next);
        assertThat(newest.json().at("/items").findValuesAsText("code")).contains(CODE);
        assertThat(newest.json().at("/items/0/version").asInt()).isEqualTo(2);
        assertThat(newest.json().at("/items/0/form").has("version")).isTrue();
    }

    @Test
    void answerThatIsHeldAlreadyIsNotSentAgain() {
        Answer first = changes(null);
        api.get("/api/v1/catalogue/changes?limit=7")
                .header("If-None-Match", first.header("ETag").orElseThrow())
                .expect(304);
    }

    @Test
    void placeThatIsNoneIsNamed() {
        for (String after : List.of("x", "abc", "MjAyNg")) {
            api.get("/api/v1/catalogue/changes?after=" + after).send().expectProblem(400, "invalid-input");
        }
    }

    private String readAll(@Nullable String from, List<String> codes) {
        @Nullable String next = from;
        Answer page;
        do {
            page = changes(next);
            codes.addAll(page.json().at("/items").findValuesAsText("code"));
            next = page.at("/next");
        } while (page.at("/more").equals("true"));
        assertThat(changes(next).json().at("/items")).isEmpty();
        return next;
    }

    private Answer changes(@Nullable String after) {
        return api.get("/api/v1/catalogue/changes?limit=7" + (after == null ? "" : "&after=" + after))
                .expect(200);
    }

    private void publish(String like) {
        assertThat(publish.publish(
                        ProcedureDrafts.like(like, CODE),
                        ProcedureDrafts.form(like, CODE),
                        ProcedureDrafts.sample(like)))
                .isInstanceOf(PublishProcedure.Outcome.Published.class);
    }
}

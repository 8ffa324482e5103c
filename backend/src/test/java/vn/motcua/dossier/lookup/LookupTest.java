package vn.motcua.dossier.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua.dossier.Dossier;
import vn.motcua.routing.Desk;

/** Who holds a code and its check value learns the status, and nothing about anyone. */
@ServerTest
class LookupTest {

    private final Api api;
    private final Desk desk;

    LookupTest(Api api, Desk desk) {
        this.api = api;
        this.desk = desk;
    }

    @Test
    void codeAndCheckValueOpenTheStatusHoweverTheyAreTyped() {
        Dossier dossier = desk.submitted();
        String code = dossier.requireCode().value().toLowerCase(Locale.ROOT);
        String check = dossier.lookupCheck().toLowerCase(Locale.ROOT);

        Answer seen = api.get("/api/v1/lookup/" + code + "?check=" + check)
                .header("Accept-Language", "en")
                .expect(200);

        assertThat(seen.at("/status")).isEqualTo("SUBMITTED");
        assertThat(seen.at("/procedureName")).isEqualTo(dossier.procedure().nameEn());
        assertThat(seen.text()).doesNotContain(dossier.parties().ownerName());
    }

    @Test
    void wrongCheckValueAndUnknownCodeAreTheSameAnswer() {
        String code = desk.submitted().requireCode().value();

        api.get("/api/v1/lookup/" + code + "?check=000000").send().expectProblem(404, "dossier-not-found");
        api.get("/api/v1/lookup/H99-200101-0001?check=000000").send().expectProblem(404, "dossier-not-found");
        api.get("/api/v1/lookup/khong-phai-ma?check=000000").send().expectProblem(404, "dossier-not-found");
        api.get("/api/v1/lookup/" + code + "?check=1").expect(400);
    }
}

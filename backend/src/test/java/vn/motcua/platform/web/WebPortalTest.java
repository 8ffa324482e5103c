package vn.motcua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;

@ServerTest
class WebPortalTest {
    private final Api api;

    WebPortalTest(Api api) {
        this.api = api;
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        for (String path : new String[] {"/health", "/api/v1/nowhere", "/test-only/mine", "/"}) {
            Answer answer = api.get(path).send();
            assertThat(answer.header("Content-Security-Policy").orElse(""))
                    .contains("default-src 'none'")
                    .contains("require-trusted-types-for 'script'");
            assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
            assertThat(answer.header("Cache-Control")).isPresent();
        }
    }

    @Test
    void apiIsNeverAPage() {
        api.get("/api/v1/nowhere").header("Accept", "text/html").send().expectProblem(404, "not-found");
    }

    @Test
    void deepLinkIsTheShellOfItsSide() {
        String applicants = page("/ho-so/H56.14-210209-0001");
        String officers = page("/mot-cua/ho-so/1");
        assertThat(applicants).isEqualTo(page("/")).contains("<!doctype html>");
        assertThat(officers).isEqualTo(page("/mot-cua")).isNotEqualTo(applicants);
    }

    @Test
    void pageIsThereForThoseWhoTakeAnything() {
        // So asks a service worker for the shell that it keeps: without it no page opens without a network.
        for (String path : new String[] {
            "/",
            "/ho-so/H56.14-210209-0001",
            "/tra-cuu",
            "/mot-cua/ho-so/1",
            "/thu-tuc/1.005092",
            "/nop/2.000620",
            "/thu-tuc/9.070084.T01"
        }) {
            Answer anything = api.get(path).header("Accept", "*/*").expect(200);
            assertThat(anything.header("Content-Type").orElse("")).startsWith("text/html");
            assertThat(anything.text()).isEqualTo(page(path));
            assertThat(api.get(path).expect(200).text()).isEqualTo(page(path));
        }
    }

    @Test
    void whatNobodyCanReadAsAPageIsNone() {
        for (String path : new String[] {"/assets/none.js", "/assets/none", "/none.png"}) {
            api.get(path).header("Accept", "*/*").send().expectProblem(404, "not-found");
        }
        api.get("/nowhere").header("Accept", "application/json").send().expectProblem(404, "not-found");
        api.get("/api/v1/nowhere").header("Accept", "*/*").send().expectProblem(404, "not-found");
        api.get("/test-only/mine").header("Accept", "*/*").send().expectProblem(401, "unauthenticated");
    }

    @Test
    void knownTagIsNotSentAgain() {
        Answer first = api.get("/index.html").header("Accept-Encoding", "br").expect(200);
        assertThat(first.header("Content-Encoding")).contains("br");
        String tag = first.header("ETag").orElseThrow();
        for (String held : new String[] {tag, "W/" + tag, "\"another\", " + tag}) {
            api.get("/index.html")
                    .header("Accept-Encoding", "br")
                    .header("If-None-Match", held)
                    .expect(304);
        }
        // The same page in another coding is not held.
        api.get("/index.html")
                .header("Accept-Encoding", "gzip")
                .header("If-None-Match", tag)
                .expect(200);
    }

    private String page(String path) {
        Answer answer = api.get(path).header("Accept", "text/html,*/*").expect(200);
        assertThat(answer.header("Content-Type").orElse("")).startsWith("text/html");
        assertThat(answer.header("Cache-Control")).contains("no-cache");
        return answer.text();
    }
}

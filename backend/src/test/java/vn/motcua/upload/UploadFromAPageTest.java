package vn.motcua.upload;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua._support.TusClient;

/** Uploads of the portal's own pages, which hold their tokens in cookies: other sites cannot write with them. */
@DatabaseTest
class UploadFromAPageTest {
    private static final byte[] CHUNK = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

    private final Api api;
    private final SignedInApplicant me;
    private final TusClient byToken;

    UploadFromAPageTest(Api api, People people) {
        this.api = api;
        this.me = people.citizen();
        this.byToken = new TusClient(api, me.token());
    }

    @Test
    void pageOfThePortalSendsAFile() {
        String upload = begin().header("X-Motcua-Client", "web")
                .expect(201)
                .header("Location")
                .orElseThrow();

        chunk("PATCH", upload).header("X-Motcua-Client", "web").expect(204);
        assertThat(TusClient.offset(cookie("HEAD", upload).expect(200))).isEqualTo(CHUNK.length);
        cookie("DELETE", upload).header("X-Motcua-Client", "web").expect(204);

        cookie("OPTIONS", TusClient.UPLOADS).expect(204);
    }

    @Test
    void pageOfAnotherSiteBeginsNoUpload() {
        begin().send().expectProblem(403, "csrf-header-missing");
        begin().header("X-Motcua-Client", "app").send().expectProblem(403, "csrf-header-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATCH", "DELETE"})
    void pageOfAnotherSiteNeitherSendsNorEndsOne(String method) {
        String upload = byToken.begun("a.pdf", CHUNK.length);

        chunk(method, upload).send().expectProblem(403, "csrf-header-missing");
        chunk("POST", upload).header("X-HTTP-Method-Override", method).send().expectProblem(403, "csrf-header-missing");
        // A header that says nothing does not make the cookie count.
        chunk(method, upload).header("Authorization", "Basic Og==").expect(401);

        assertThat(byToken.offset(upload)).isZero();
    }

    private Api.Call begin() {
        return cookie("POST", TusClient.UPLOADS)
                .header("Upload-Length", Integer.toString(CHUNK.length))
                .header("Upload-Metadata", "filename " + TusClient.base64("a.pdf"));
    }

    private Api.Call chunk(String method, String upload) {
        Api.Call call = cookie(method, upload).header("Upload-Offset", "0");
        return method.equals("DELETE") ? call : call.body(TusClient.CHUNK, CHUNK);
    }

    private Api.Call cookie(String method, String path) {
        return api.call(method, path)
                .header("Cookie", "motcua_access=" + me.token())
                .header("Tus-Resumable", "1.0.0");
    }
}

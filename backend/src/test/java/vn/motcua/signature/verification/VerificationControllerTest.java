package vn.motcua.signature.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.ServerTest;
import vn.motcua.document.SoundPdf;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.TestAuthority;
import vn.motcua.signature.key.TestKeys;
import vn.motcua.signature.pdf.Signing;

/** Verifying over HTTP. */
@ServerTest
class VerificationControllerTest {
    private static final String ROUTE = "/api/v1/signatures/verification";
    private static final Signer LEADER = Signer.leader("lanhdao", "Lê Văn Ký");
    private static final Instant NOW = Instant.parse("2026-11-20T03:15:00Z");

    private final Api api;
    private final String citizen;
    private final String officer;

    VerificationControllerTest(Api api, People people) {
        this.api = api;
        this.citizen = people.citizen().token();
        this.officer = people.officer(List.of()).token();
    }

    @Test
    void signatureIsToldFactByFact() {
        SoundPdf signed = Signing.signed(
                Signing.with(new TestKeys(new TestAuthority()).with(LEADER), NOW),
                SoundPdf.ofOwnMaking(SampleFiles.pdf(1)),
                LEADER);

        Answer answer = send(officer, "ket-qua.pdf", signed.bytes());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/valid")).isEqualTo("false");
        assertThat(answer.at("/signatures/0/verdict")).isEqualTo("UNTRUSTED");
        assertThat(answer.at("/signatures/0/intact")).isEqualTo("true");
        assertThat(answer.at("/signatures/0/certificate/name")).isEqualTo(LEADER.name());
        assertThat(answer.at("/signatures/0/time/claimedAt")).isEqualTo(NOW.toString());
        assertThat(answer.at("/signatures/0/trust/revocation")).isEqualTo("UNKNOWN");
    }

    @Test
    void unsignedFileHasNoSignatures() {
        Answer answer = send(citizen, "giay-to.pdf", SampleFiles.pdf(1));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.at("/valid")).isEqualTo("false");
        assertThat(answer.json().at("/signatures")).isEmpty();
    }

    @Test
    void onlySoundPdfsAreRead() {
        byte[] pdf = SampleFiles.pdf(3);

        Answer damaged =
                send(citizen, "a.pdf", Arrays.copyOf(pdf, pdf.length / 2)).expectProblem(422, "document-damaged");
        assertThat(damaged.at("/errors/0/pointer")).isEqualTo("/file");
        send(citizen, "a.png", SampleFiles.png(30, 30)).expectProblem(415, "document-type-not-accepted");
        send(citizen, "a.pdf", new byte[0]).expectProblem(422, "document-empty");
    }

    private Answer send(String token, String name, byte[] bytes) {
        return api.call("POST", ROUTE)
                .bearer(token)
                .file("file", name, "application/pdf", bytes)
                .send();
    }
}

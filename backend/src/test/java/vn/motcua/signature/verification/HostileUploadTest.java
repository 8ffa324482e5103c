package vn.motcua.signature.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.ServerTest;
import vn.motcua.document.inspection.HostilePdf;

/** Hostile PDFs sent to the server: refused in words people understand, and the server goes on. */
@ServerTest
class HostileUploadTest {
    private final Api api;
    private final String token;

    HostileUploadTest(Api api, People people) {
        this.api = api;
        this.token = people.citizen().token();
    }

    @ParameterizedTest
    @EnumSource
    void isRefusedInBothLanguagesAndAGoodFileIsTaken(HostilePdf hostile) {
        byte[] bytes = hostile.bytes();

        Answer vietnamese = send("vi", bytes);
        Answer english = send("en", bytes);

        assertThat(vietnamese.status()).isBetween(400, 499);
        assertThat(vietnamese.header("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(english.at("/type")).isEqualTo(vietnamese.at("/type"));
        assertThat(vietnamese.at("/detail")).isNotBlank().isNotEqualTo(english.at("/detail"));
        assertThat(send("vi", SampleFiles.pdf(1)).status()).isEqualTo(200);
    }

    /** What begins as something else is something else, whatever follows. */
    @ParameterizedTest
    @ValueSource(
            strings = {"PK\u0003\u0004", "\u00FF\u00D8\u00FF\u00E0", "GIF89a", "<html><script>", "MZ\u0090", "\u007FELF"
            })
    void whatBeginsAsAnotherKindIsNoPdf(String head) {
        byte[] pdf = SampleFiles.pdf(1);
        byte[] both = new byte[head.length() + pdf.length];
        System.arraycopy(head.getBytes(StandardCharsets.ISO_8859_1), 0, both, 0, head.length());
        System.arraycopy(pdf, 0, both, head.length(), pdf.length);

        send("vi", both).expectProblem(415, "document-type-not-accepted");
    }

    private Answer send(String language, byte[] bytes) {
        return api.call("POST", "/api/v1/signatures/verification")
                .bearer(token)
                .header("Accept-Language", language)
                .file("file", "giay-to.pdf", "application/pdf", bytes)
                .send();
    }
}

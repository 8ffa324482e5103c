package vn.motcua.procedure.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua._data.Seeds;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;

@ServerTest
class CatalogueApiTest {
    private final Api api;

    CatalogueApiTest(Api api) {
        this.api = api;
    }

    private List<String> found(String query) {
        return codes(
                api.get("/api/v1/procedures?limit=100&" + query).expect(200).json());
    }

    private static List<String> codes(JsonNode page) {
        List<String> codes = new ArrayList<>();
        page.path("items").forEach(item -> codes.add(item.path("code").asText()));
        return codes;
    }

    private static String words(String text) {
        return "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dang ky khai sinh",
                "Đăng ký khai sinh",
                "ĐĂNG KÝ KHAI SINH",
                "khai sinh đăng ký",
                "dang ky  khai-sinh",
                "1.001193",
                "birth cert",
                "làm giấy khai sinh cho con"
            })
    void procedureIsFoundInPlainWords(String question) {
        assertThat(found(words(question))).contains("1.001193");
        assertThat(found(words(Normalizer.normalize(question, Normalizer.Form.NFD))))
                .contains("1.001193");
    }

    @Test
    void nameThatBeginsWithTheQuestionComesFirst() {
        List<String> found = found(words("dang ky khai sinh"));
        assertThat(found.getFirst()).isEqualTo("1.001193");
        assertThat(found).contains("1.004884");
    }

    @Test
    void everyWordMustBeFound() {
        assertThat(found(words("khai sinh máy bay"))).isEmpty();
        // Other tests publish procedures of their own beside them.
        assertThat(found("")).containsAll(Seeds.procedures());
    }

    @Test
    void filtersNarrowTogether() {
        List<String> civil = found("field=HO_TICH");
        assertThat(civil).contains("1.001193").doesNotContain("2.000620");
        assertThat(found("field=HO_TICH&level=4"))
                .isNotEmpty()
                .isSubsetOf(civil)
                .doesNotContain("1.001193");
        assertThat(found("audience=BUSINESS")).contains("2.000620").doesNotContain("1.001193");
        assertThat(found("tier=DISTRICT")).contains("2.000620").doesNotContain("1.001193");
        assertThat(found("province=H56")).contains("2.000620");
        assertThat(found("province=H01")).isEmpty();
    }

    @Test
    void agencyFilterGivesWhatTheAgencyOffers() {
        JsonNode offers = api.get("/api/v1/procedures/2.000488/agencies?province=H56")
                .expect(200)
                .json();
        String justice = offers.path("items").get(0).path("id").asText();
        assertThat(codes(offers)).containsExactly("H56.14");
        assertThat(found("agencyId=" + justice)).contains("2.000488").doesNotContain("1.001193");
    }

    @Test
    void fieldsAndOfferingAgenciesHaveTheirEnglishNames() {
        JsonNode procedure = api.get("/api/v1/procedures/2.000488").expect(200).json();
        JsonNode listed = api.get("/api/v1/procedures?" + words("ly lich tu phap"))
                .expect(200)
                .json();
        assertThat(procedure.path("fieldNameEn").asText())
                .isNotBlank()
                .isNotEqualTo(procedure.path("fieldName").asText());
        assertThat(listed.at("/items/0/fieldNameEn").asText()).isNotBlank();
        JsonNode offer = api.get("/api/v1/procedures/2.000488/agencies?province=H56")
                .expect(200)
                .json()
                .at("/items/0");
        assertThat(offer.path("nameEn").asText()).isEqualTo("Department of Justice");
        assertThat(offer.path("parentNameEn").asText()).isNotBlank();
    }

    @Test
    void agencyThatIsGoneOffersNothing() {
        JsonNode districts = api.get("/api/v1/agencies?province=H59&tier=DISTRICT&limit=100&on=2025-06-30")
                .expect(200)
                .json();
        List<Boolean> offering = new ArrayList<>();
        for (JsonNode district : districts.path("items")) {
            if (district.path("kind").asText().equals("DISTRICT")) {
                boolean offers =
                        !found("agencyId=" + district.path("id").asText()).isEmpty();
                assertThat(offers).as(district.path("name").asText()).isNotEqualTo(district.has("validTo"));
                offering.add(offers);
            }
        }
        assertThat(offering).contains(true, false);
    }

    @Test
    void pagesGiveEveryProcedureOnce() {
        List<String> all = new ArrayList<>();
        String path = "/api/v1/procedures?limit=7&q=c";
        JsonNode page = api.get(path).expect(200).json();
        all.addAll(codes(page));
        while (page.has("next")) {
            page = api.get(path + "&after=" + page.path("next").asText())
                    .expect(200)
                    .json();
            all.addAll(codes(page));
        }
        assertThat(all).doesNotHaveDuplicates().containsExactlyElementsOf(found("q=c"));
    }

    @Test
    void procedureTellsAllThatTheLawWants() {
        JsonNode procedure = api.get("/api/v1/procedures/2.000488").expect(200).json();
        assertThat(procedure.path("name").asText()).startsWith("Cấp Phiếu lý lịch tư pháp");
        assertThat(procedure.path("level").asInt()).isEqualTo(4);
        assertThat(procedure.path("fee").path("summary").asText()).isEqualTo("Từ 100.000 đến 200.000 đồng");
        assertThat(procedure.path("fee").path("summaryEn").asText()).isEqualTo("From 100,000 to 200,000 VND");
        assertThat(procedure.path("requiredDocuments")).hasSize(3);
        assertThat(procedure.path("route").get(0).path("name").asText()).isEqualTo("Tiếp nhận");
        assertThat(procedure.path("formId").asText()).isEqualTo("2.000488");
        assertThat(procedure.path("formVersion").asInt()).isPositive();
        assertThat(procedure.has("linkUrl")).isFalse();
        assertThat(procedure.path("delivery")).hasSize(3);
    }

    @Test
    void procedureOfAnotherPortalShowsTheWayThere() {
        JsonNode procedure = api.get("/api/v1/procedures/2.001610").expect(200).json();
        assertThat(procedure.path("acceptance").asText()).isEqualTo("LINK_OUT");
        assertThat(procedure.path("linkUrl").asText()).startsWith("https://");
        assertThat(procedure.has("formId")).isFalse();
    }

    @Test
    void formIsGivenForEver() {
        JsonNode procedure = api.get("/api/v1/procedures/1.001193").expect(200).json();
        String path = "/api/v1/forms/1.001193/" + procedure.path("formVersion").asInt();
        Answer form = api.get(path).expect(200);
        assertThat(form.header("Cache-Control").orElseThrow()).contains("immutable");
        assertThat(form.json().path("schema"))
                .isEqualTo(Seeds.read("forms/1.001193.json").path("schema"));
        assertThat(form.json().path("ui"))
                .isEqualTo(Seeds.read("forms/1.001193.json").path("ui"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/procedures/9.999999",
                "/api/v1/procedures/%20",
                "/api/v1/procedures/9.999999/agencies",
                "/api/v1/forms/1.001193/999",
                "/api/v1/forms/1.001193/0",
                "/api/v1/forms/1.001193/x",
                "/api/v1/forms/nothing/1",
                "/api/v1/agencies/0",
                "/api/v1/agencies/00000000-0000-0000-0000-000000000000"
            })
    void whatIsNotThereIsNotFound(String path) {
        assertThat(api.get(path).expect(404).json().path("status").asInt()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "procedures?limit=0, /limit",
        "procedures?limit=101, /limit",
        "procedures?limit=ten, /limit",
        "procedures?level=5, /level",
        "procedures?audience=EVERYBODY, /audience",
        "procedures?tier=VILLAGE, /tier",
        "procedures?agencyId=1-1-1-1-1, /agencyId",
        "agencies?on=2021-02-30, /on",
        "agencies?parentId=x, /parentId",
        "procedures/1.001193/agencies?limit=-1, /limit"
    })
    void wrongParameterIsNamed(String path, String pointer) {
        JsonNode problem = api.get("/api/v1/" + path).expect(400).json();
        assertThat(problem.path("errors").get(0).path("pointer").asText()).isEqualTo(pointer);
        assertThat(problem.path("errors").get(0).path("message").asText()).isNotBlank();
    }

    @Test
    void endlessQuestionIsRefused() {
        assertThat(api.get("/api/v1/procedures?q=" + "a".repeat(201))
                        .expect(400)
                        .json()
                        .path("errors")
                        .get(0)
                        .path("pointer")
                        .asText())
                .isEqualTo("/q");
        api.get("/api/v1/procedures?after=%00").expect(400);
        api.get("/api/v1/procedures?after=" + "A".repeat(2_000)).expect(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/fields",
                "/api/v1/procedures",
                "/api/v1/procedures/1.001193",
                "/api/v1/procedures/1.001193/agencies",
                "/api/v1/agencies",
                "/api/v1/forms/1.001193/1"
            })
    void answerThatIsHeldIsNotSentAgain(String path) {
        Answer first = api.get(path).expect(200);
        String etag = first.header("ETag").orElseThrow();
        assertThat(etag).matches("\"[0-9a-f]{32}\"");
        assertThat(first.header("Cache-Control").orElseThrow()).startsWith("public, max-age=");
        Answer again =
                api.get(path).header("If-None-Match", "\"other\", W/" + etag).expect(304);
        assertThat(again.header("ETag")).contains(etag);
        assertThat(again.text()).isEmpty();
        api.get(path).header("If-None-Match", "\"other\"").expect(200);
    }

    @Test
    void packedAnswerHoldsTheSameAndHasAnETagOfItsOwn() throws IOException, InterruptedException {
        String path = "/api/v1/procedures/1.001193";
        Answer plain = api.get(path).expect(200);
        HttpResponse<byte[]> packed = packed(path, "\"other\"");
        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.headers().allValues("Vary")).anyMatch("accept-encoding"::equalsIgnoreCase);
        assertThat(packed.headers().firstValue("ETag")).isPresent().isNotEqualTo(plain.header("ETag"));
        assertThat(packed.body()).hasSizeLessThan(plain.bytes().length / 2);
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed.body()))) {
            assertThat(gzip.readAllBytes()).isEqualTo(plain.bytes());
        }
        String etag = packed.headers().firstValue("ETag").orElseThrow();
        assertThat(packed(path, etag).statusCode()).isEqualTo(304);
        assertThat(packed(path, plain.header("ETag").orElseThrow()).statusCode())
                .isEqualTo(200);
    }

    // By a client of its own: the harness reads answers as they come, and these come packed.
    private HttpResponse<byte[]> packed(String path, String held) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(api.base().resolve(path))
                    .header("Accept-Encoding", "br, gzip")
                    .header("If-None-Match", held)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        }
    }
}

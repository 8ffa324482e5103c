package vn.motcua.result.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.DatabaseTest;
import vn.motcua._support.People;
import vn.motcua._support.People.SignedInApplicant;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.time.Zone;
import vn.motcua.result.Handovers;

/** What is in an applicant's store of results, and who may look into it. */
@DatabaseTest
class ResultStoreTest {

    private static final String STORE = "/api/v1/me/results";

    private final Api api;
    private final People people;
    private final Applications applications;
    private final Handovers handovers;

    ResultStoreTest(Api api, People people, Applications applications, Handovers handovers) {
        this.api = api;
        this.people = people;
        this.applications = applications;
        this.handovers = handovers;
    }

    @Test
    void resultHandedOverAtTheCounterWithAScanIsThereWithItsFile() {
        SignedInApplicant me = people.citizen("Đặng Thị Ánh");
        byte[] scan = SampleFiles.pdf(2);
        Dossier dossier = handedOver(me, scan);

        JsonNode item = only(me);

        assertThat(item.at("/dossierCode").asText())
                .isEqualTo(dossier.requireCode().value());
        assertThat(item.at("/method").asText()).isEqualTo("COUNTER");
        assertThat(item.at("/state").asText()).isEqualTo("VALID");
        assertThat(item.at("/ownerName").asText()).isEqualTo("Đặng Thị Ánh");
        assertThat(item.at("/document/fileName").asText()).isEqualTo("bản sao.pdf");
        assertThat(api.get(content(dossier)).bearer(me.token()).expect(200).bytes())
                .isEqualTo(scan);
        assertThat(api.get("/api/v1/results/by-code/"
                                + item.at("/verificationCode").asText())
                        .expect(200)
                        .at("/state"))
                .isEqualTo("VALID");
    }

    @Test
    void resultOnPaperAloneIsNotThere() {
        SignedInApplicant me = people.citizen();
        Dossier dossier = handedOver(me, null);

        assertThat(codes(me, "")).isEmpty();
        api.get(content(dossier)).bearer(me.token()).expect(404);
    }

    @Test
    void revokedResultStaysAndSaysSo() {
        SignedInApplicant me = people.citizen();
        handovers.revoke(api, handedOver(me, SampleFiles.pdf(1)));

        JsonNode item = only(me);

        assertThat(item.at("/state").asText()).isEqualTo("REVOKED");
        assertThat(item.at("/revocationReason").asText()).isEqualTo("Cấp nhầm mẫu");
    }

    @Test
    void wordsAreFoundWithoutMarks() {
        SignedInApplicant me = people.citizen("Đặng Thị Ánh");
        String code = handedOver(me, SampleFiles.pdf(1)).requireCode().value();

        for (String words : List.of("dang thi anh", "van bang", "thanh hoa", "TỐT NGHIỆP", code, "bang dang")) {
            assertThat(codes(me, "?q=" + encoded(words))).as(words).containsExactly(code);
        }
        for (String words : List.of("khai sinh", "100% _", "- -")) {
            assertThat(codes(me, "?q=" + encoded(words))).as(words).isEmpty();
        }
    }

    @Test
    void pagesGoFromTheNewestToTheOldestWithoutGapOrDouble() {
        SignedInApplicant me = people.citizen();
        List<String> newestFirst = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            newestFirst.addFirst(
                    handedOver(me, SampleFiles.pdf(1)).requireCode().value());
        }

        assertThat(pages(me)).containsExactlyElementsOf(newestFirst);
        api.get(STORE + "?after=x").bearer(me.token()).expect(400);
        api.get(STORE + "?limit=0").bearer(me.token()).expect(400);
    }

    @Test
    void representativeSeesWhatTheyMayTrackAndStrangersNothing() {
        SignedInApplicant owner = people.citizen();
        SignedInApplicant tracker = people.citizen();
        SignedInApplicant here = people.citizen();
        SignedInApplicant elsewhere = people.citizen();
        SignedInApplicant preparer = people.citizen();
        Dossier dossier = handedOver(owner, SampleFiles.pdf(1));
        entrust(owner, tracker, Map.of("actions", List.of("TRACK")));
        entrust(owner, here, Map.of("actions", List.of("TRACK"), "procedures", List.of(Applications.PROCEDURE)));
        entrust(owner, elsewhere, Map.of("actions", List.of("TRACK"), "procedures", List.of("1.001193")));
        entrust(owner, preparer, Map.of("actions", List.of("PREPARE")));

        for (SignedInApplicant may : List.of(tracker, here)) {
            assertThat(codes(may, "")).containsExactly(dossier.requireCode().value());
            api.get(content(dossier)).bearer(may.token()).expect(200);
        }
        for (SignedInApplicant mayNot : List.of(elsewhere, preparer, people.citizen())) {
            assertThat(codes(mayNot, "")).isEmpty();
            api.get(content(dossier)).bearer(mayNot.token()).send().expectProblem(404, "dossier-not-found");
        }
    }

    @Test
    void storesOfSeveralOwnersArePagedAsOneWithoutGapOrDouble() {
        SignedInApplicant me = people.citizen();
        SignedInApplicant all = people.citizen();
        SignedInApplicant some = people.citizen();
        SignedInApplicant other = people.citizen();
        entrust(all, me, Map.of("actions", List.of("TRACK")));
        entrust(some, me, Map.of("actions", List.of("TRACK"), "procedures", List.of(Applications.PROCEDURE)));
        entrust(other, me, Map.of("actions", List.of("TRACK"), "procedures", List.of("1.001193")));
        List<String> newestFirst = new ArrayList<>();
        for (SignedInApplicant owner : List.of(some, all, me, some, all)) {
            newestFirst.addFirst(
                    handedOver(owner, SampleFiles.pdf(1)).requireCode().value());
        }
        handedOver(other, SampleFiles.pdf(1));

        assertThat(pages(me)).containsExactlyElementsOf(newestFirst);
        assertThat(codes(me, "?q=" + encoded(newestFirst.getFirst()))).containsExactly(newestFirst.getFirst());
    }

    /** What stands on all pages, two at a time. */
    private List<String> pages(SignedInApplicant who) {
        List<String> seen = new ArrayList<>();
        @Nullable String after = null;
        do {
            Answer page = get(who, "?limit=2" + (after == null ? "" : "&after=" + after));
            page.json()
                    .at("/items")
                    .forEach(item -> seen.add(item.at("/dossierCode").asText()));
            after = page.json().path("next").asText(null);
        } while (after != null);
        return seen;
    }

    private Dossier handedOver(SignedInApplicant owner, byte @Nullable [] scan) {
        return handovers.handedOver(api, applications.caller(owner.applicant()), scan);
    }

    private void entrust(SignedInApplicant owner, SignedInApplicant to, Map<String, Object> scope) {
        Map<String, Object> body = new HashMap<>(scope);
        body.put("representativeIdentifier", to.applicant().identifier().value());
        body.put("representativeName", to.applicant().fullName());
        body.put("validUntil", LocalDate.now(Zone.VIETNAM).plusDays(30).toString());
        api.post("/api/v1/me/representations").bearer(owner.token()).json(body).expect(201);
    }

    private Answer get(SignedInApplicant who, String query) {
        return api.get(STORE + query).bearer(who.token()).expect(200);
    }

    private List<String> codes(SignedInApplicant who, String query) {
        List<String> codes = new ArrayList<>();
        get(who, query)
                .json()
                .at("/items")
                .forEach(item -> codes.add(item.at("/dossierCode").asText()));
        return codes;
    }

    private JsonNode only(SignedInApplicant who) {
        JsonNode items = get(who, "").json().at("/items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private static String content(Dossier dossier) {
        return "/api/v1/dossiers/" + dossier.id().value() + "/result/content";
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}

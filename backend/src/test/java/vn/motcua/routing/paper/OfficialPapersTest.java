package vn.motcua.routing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.ServerTest;
import vn.motcua.applicant.Applicant;
import vn.motcua.document.paper.Conformance;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.DossierTimes;
import vn.motcua.dossier.Dossiers;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.time.Zone;
import vn.motcua.routing.Acts;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;

/** The official papers that a dossier's life gives rise to, as applicants and officers fetch them. */
@ServerTest
class OfficialPapersTest {

    private static final String OFFICERS = "/api/v1/officer/dossiers/";
    private static final String BOOK = "/api/v1/officer/tracking-book.pdf";

    private final Api api;
    private final Desk desk;
    private final Acts acts;
    private final People people;
    private final Dossiers dossiers;
    private final Applicant citizen;
    private final Dossier dossier;

    OfficialPapersTest(Api api, Desk desk, Acts acts, People people, Dossiers dossiers, Applications applications) {
        this.api = api;
        this.desk = desk;
        this.acts = acts;
        this.people = people;
        this.dossiers = dossiers;
        this.citizen = people.citizen().applicant();
        ApplicantCaller caller = applications.caller(citizen);
        this.dossier = desk.submit(caller, applications.completeDraft(caller));
    }

    @Test
    void supplementRequestIsAPaperForBothSides() throws IOException {
        Clerk intake = desk.intake();
        api.get(applicants("/supplement-request.pdf")).bearer(owner()).send().expectProblem(404, "dossier-not-found");
        api.post(officers("/supplement-request"))
                .bearer(intake.token())
                .ifMatch(dossier.version())
                .json(Map.of(
                        "reason",
                        "Ảnh giấy tờ bị mờ",
                        "documents",
                        List.of(Map.of("code", Applications.PAPER, "note", "Chụp lại rõ bốn góc"))))
                .expect(200);

        byte[] paper = api.get(applicants("/supplement-request.pdf"))
                .bearer(owner())
                .expect(200)
                .bytes();

        assertThat(words(paper))
                .containsSubsequence(
                        "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
                        "Mã hồ sơ: " + dossier.requireCode(),
                        "Hồ sơ của: " + citizen.fullName(),
                        dossier.procedure().name(),
                        "Giấy tờ tùy thân của người yêu cầu Chụp lại rõ bốn góc",
                        "Lý do: Ảnh giấy tờ bị mờ",
                        intake.name());
        assertThat(Conformance.failures(paper)).isEmpty();
        assertThat(api.get(officers("/supplement-request.pdf"))
                        .bearer(intake.token())
                        .expect(200)
                        .bytes())
                .isEqualTo(paper);
    }

    @Test
    void refusalIsAPaperForBothSides() throws IOException {
        Clerk intake = desk.intake();
        api.get(applicants("/refusal.pdf")).bearer(owner()).send().expectProblem(404, "dossier-not-found");
        acts.refuse(intake, dossier);

        byte[] paper =
                api.get(applicants("/refusal.pdf")).bearer(owner()).expect(200).bytes();

        assertThat(words(paper))
                .containsSubsequence(
                        "PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ",
                        "Mã hồ sơ: " + dossier.requireCode(),
                        "Hồ sơ của: " + citizen.fullName(),
                        "Số giấy tờ đã nộp: 01",
                        "lý do cụ thể như sau: Không thuộc thẩm quyền")
                .contains(intake.name());
        assertThat(api.get(officers("/refusal.pdf"))
                        .bearer(intake.token())
                        .expect(200)
                        .bytes())
                .isEqualTo(paper);
    }

    @Test
    void controlSheetFollowsTheDossierFromUnitToUnit() throws IOException {
        Clerk intake = desk.intake();
        Clerk handler = desk.handler();
        api.get(officers("/control-sheet.pdf")).bearer(intake.token()).send().expectProblem(404, "dossier-not-found");
        acts.forward(handler, acts.take(handler, acts.accept(intake, dossier)));

        byte[] paper = api.get(officers("/control-sheet.pdf"))
                .bearer(intake.token())
                .expect(200)
                .bytes();

        assertThat(words(paper))
                .contains(
                        "PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ",
                        "Hồ sơ của: " + citizen.fullName(),
                        "NGƯỜI LẬP PHIẾU",
                        "Đủ điều kiện",
                        "2. Nhận: …");
        assertThat(words(paper).split("1\\. Giao: ", -1))
                .as("hand-overs, named and timed")
                .hasSize(5);
        assertThat(Conformance.failures(paper)).isEmpty();
        api.get(officers("/control-sheet.pdf")).bearer(owner()).send().expectProblem(403, "forbidden");
    }

    @Test
    void trackingBookListsWhatTheAgencyTookIn() throws IOException {
        Clerk intake = desk.intake();
        acts.accept(intake, dossier);
        DossierTimes times = dossiers.get(dossier.id()).times();
        LocalDate day = times.updatedAt().atZone(Zone.VIETNAM).toLocalDate();

        byte[] book = api.get(BOOK + "?from=" + day + "&to=" + day)
                .bearer(intake.token())
                .expect(200)
                .bytes();

        assertThat(words(book)).contains("SỔ THEO DÕI HỒ SƠ", "NGƯỜI LẬP SỔ " + "(Đã xác nhận trên hệ thống)");
        assertThat(words(book).replace(" ", ""))
                .contains(dossier.requireCode().value(), citizen.fullName().replace(" ", ""));
        assertThat(Conformance.failures(book)).isEmpty();
    }

    @Test
    void bookOfNobodysAgencyOrOfTooLongATimeIsNone() {
        Clerk intake = desk.intake();

        api.get(BOOK + "?from=2026-02-02&to=2026-02-01")
                .bearer(intake.token())
                .send()
                .expectProblem(400, "invalid-input");
        api.get(BOOK + "?from=2026-01-01&to=2026-02-01")
                .bearer(intake.token())
                .send()
                .expectProblem(400, "invalid-input");
        api.get(BOOK + "?from=gestern").bearer(intake.token()).send().expectProblem(400, "invalid-input");
        api.get(BOOK + "?agencyId=01890a5d-ac96-774b-bcce-b302099a8057")
                .bearer(intake.token())
                .send()
                .expectProblem(404, "not-found");
        api.get(BOOK)
                .bearer(desk.officer(desk.division(), OfficerRole.HANDLER).token())
                .send()
                .expectProblem(404, "not-found");
    }

    private String owner() {
        return people.token(citizen.id());
    }

    private String applicants(String paper) {
        return "/api/v1/dossiers/" + dossier.id().value() + paper;
    }

    private String officers(String paper) {
        return OFFICERS + dossier.id().value() + paper;
    }

    private static String words(byte[] paper) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            String text = new PDFTextStripper().getText(pdf);
            return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}

package vn.motcua.routing.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.motcua._data.Applications;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.People;
import vn.motcua._support.ServerTest;
import vn.motcua._support.Tables;
import vn.motcua.agency.Agency;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.applicant.Applicant;
import vn.motcua.document.paper.Conformance;
import vn.motcua.document.paper.VietnameseTime;
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
    private final Tables tables;
    private final Agencies agencies;
    private final Applicant citizen;
    private final Dossier dossier;

    OfficialPapersTest(
            Api api,
            Desk desk,
            Acts acts,
            People people,
            Dossiers dossiers,
            Tables tables,
            Agencies agencies,
            Applications applications) {
        this.api = api;
        this.desk = desk;
        this.acts = acts;
        this.people = people;
        this.dossiers = dossiers;
        this.tables = tables;
        this.agencies = agencies;
        this.citizen = people.citizen().applicant();
        ApplicantCaller caller = applications.caller(citizen);
        this.dossier = desk.submit(caller, applications.completeDraft(caller));
    }

    @Test
    void supplementRequestIsAPaperForBothSides() throws IOException {
        Clerk intake = desk.intake();
        api.get(applicants("/papers/supplement-request-1"))
                .bearer(owner())
                .send()
                .expectProblem(404, "dossier-not-found");
        api.post(officers("/supplement-request"))
                .bearer(intake.token())
                .ifMatch(dossier.version())
                .json(Map.of(
                        "reason",
                        "Ảnh giấy tờ bị mờ",
                        "documents",
                        List.of(Map.of("code", Applications.PAPER, "note", "Chụp lại rõ bốn góc"))))
                .expect(200);

        byte[] paper = api.get(applicants("/papers/supplement-request-1"))
                .bearer(owner())
                .expect(200)
                .bytes();

        assertThat(words(paper))
                .containsSubsequence(
                        "PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ",
                        "Mã hồ sơ: " + dossier.requireCode(),
                        "Hồ sơ của: " + citizen.fullName(),
                        dossier.procedure().name(),
                        "Giấy tờ tùy thân của người yêu cầu 0 0 1 Chụp lại rõ bốn góc",
                        "Lý do: Ảnh giấy tờ bị mờ",
                        intake.name());
        assertThat(Conformance.failures(paper)).isEmpty();
        assertThat(api.get(officers("/papers/supplement-request-1"))
                        .bearer(intake.token())
                        .expect(200)
                        .bytes())
                .isEqualTo(paper);
    }

    @Test
    void refusalIsAPaperForBothSides() throws IOException {
        Clerk intake = desk.intake();
        api.get(applicants("/papers/refusal-1")).bearer(owner()).send().expectProblem(404, "dossier-not-found");
        acts.refuse(intake, dossier);

        byte[] paper = api.get(applicants("/papers/refusal-1"))
                .bearer(owner())
                .expect(200)
                .bytes();

        assertThat(words(paper))
                .containsSubsequence(
                        "PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ",
                        "Mã hồ sơ: " + dossier.requireCode(),
                        "Hồ sơ của: " + citizen.fullName(),
                        "Số giấy tờ đã nộp: 01",
                        "lý do cụ thể như sau: Không thuộc thẩm quyền")
                .contains(intake.name());
        assertThat(api.get(officers("/papers/refusal-1"))
                        .bearer(intake.token())
                        .expect(200)
                        .bytes())
                .isEqualTo(paper);
    }

    @Test
    void everySupplementRequestIsAPaperOfItsOwn() throws IOException {
        Clerk intake = desk.intake();
        ask(intake, dossier.version(), "Ảnh giấy tờ bị mờ");
        byte[] first = fetch("/papers/supplement-request-1");
        Answer waiting = api.get("/api/v1/dossiers/" + dossier.id().value())
                .bearer(owner())
                .expect(200);
        long answered = answer(waiting.version());
        ask(intake, answered, "Giấy tờ đã hết hạn", Map.of("newMatter", "Giấy tờ hết hạn sau lần yêu cầu trước"));

        Answer list = api.get(applicants("/papers")).bearer(owner()).expect(200);

        assertThat(list.json().at("/items").findValuesAsText("id"))
                .containsExactly("supplement-request-1", "supplement-request-2");
        assertThat(list.at("/items/0/issuedAt")).isNotBlank();
        assertThat(words(fetch("/papers/supplement-request-2")))
                .contains(
                        "2. Lý do: Giấy tờ đã hết hạn",
                        "3. Nội dung mới phát sinh (yêu cầu bổ sung lần 2): Giấy tờ hết hạn sau lần yêu cầu trước")
                .doesNotContain("bị mờ");
        assertThat(fetch("/papers/supplement-request-1")).isEqualTo(first);
        assertThat(words(first)).contains("Lý do: Ảnh giấy tờ bị mờ");
        api.get(applicants("/papers/supplement-request-3"))
                .bearer(owner())
                .send()
                .expectProblem(404, "dossier-not-found");
        api.get(applicants("/papers/letter-1")).bearer(owner()).send().expectProblem(404, "dossier-not-found");
        assertThat(api.get(officers("/papers"))
                        .bearer(intake.token())
                        .expect(200)
                        .json())
                .isEqualTo(api.get(applicants("/papers"))
                        .bearer(owner())
                        .expect(200)
                        .json());
    }

    /** The field list of form 01 in Circular 01/2018/TT-VPCP, line by line and in its order. */
    @Test
    void receiptSaysWhatTheFormPrescribesInItsOrder() throws IOException {
        Clerk intake = desk.intake();
        Dossier accepted = acts.accept(intake, dossier);
        DossierTimes times = accepted.times();
        Agency agency = agencies.get(desk.agency());

        String text = words(fetch("/receipt.pdf"));

        assertThat(text)
                .containsSubsequence(
                        agency.name().toUpperCase(Locale.forLanguageTag("vi")),
                        "Số: " + dossier.requireCode() + "/TNHS",
                        "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ",
                        "Mã hồ sơ: " + dossier.requireCode(),
                        "Bộ phận tiếp nhận và trả kết quả: ",
                        "Tiếp nhận hồ sơ của: " + citizen.fullName(),
                        "Hình thức nộp: Nộp trực tuyến",
                        "Số định danh/Mã số thuế: " + citizen.identifier().value(),
                        "Địa chỉ: " + citizen.address(),
                        "Số điện thoại: " + citizen.phone().national(),
                        "Nội dung yêu cầu giải quyết: " + dossier.procedure().name(),
                        "1. Thành phần hồ sơ nộp gồm:",
                        "TT Tên giấy tờ Bản chính Bản chứng thực Bản chụp",
                        "1 Giấy tờ tùy thân của người yêu cầu 0 0 1",
                        "2. Số lượng hồ sơ: 01 (bộ)",
                        "3. Thời gian giải quyết hồ sơ theo quy định là: ",
                        "4. Thời gian nhận hồ sơ: " + VietnameseTime.moment(Objects.requireNonNull(times.acceptedAt())),
                        "5. Thời gian trả kết quả giải quyết hồ sơ: "
                                + VietnameseTime.moment(Objects.requireNonNull(times.promisedAt())),
                        "6. Đăng ký nhận kết quả tại: ",
                        "Vào Sổ theo dõi hồ sơ: quyển số ",
                        "Kết quả có thể có sớm hơn thời gian hẹn",
                        "Quét mã để tra cứu hồ sơ",
                        "Mã tra cứu: " + dossier.lookupCheck(),
                        "Mẫu số 01, ban hành kèm theo Thông tư số 01/2018/TT-VPCP ngày 23/11/2018");
        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                .contains("Thanh Hóa, " + VietnameseTime.date(Objects.requireNonNull(times.acceptedAt())))
                .contains("NGƯỜI TIẾP NHẬN HỒ SƠ", intake.name());
    }

    @Test
    void receiptStaysAsItWasIssuedWhateverMovesLater() throws IOException {
        Clerk handler = desk.handler();
        Dossier accepted = acts.accept(desk.intake(), dossier);
        Dossier taken = acts.take(handler, accepted);
        byte[] receipt = fetch("/receipt.pdf");
        Instant promised = Objects.requireNonNull(accepted.times().promisedAt());
        ask(handler, taken.version(), "Cần bản rõ hơn");
        tables.execute("UPDATE dossier SET promised_at = promised_at + INTERVAL 9 DAY WHERE id = "
                + Tables.id(dossier.id().value()));

        assertThat(fetch("/receipt.pdf")).isEqualTo(receipt).isEqualTo(fetch("/papers/receipt-1"));
        assertThat(words(receipt))
                .contains("5. Thời gian trả kết quả giải quyết hồ sơ: " + VietnameseTime.moment(promised));
        // Issued only after all that, it says the same.
        tables.execute("UPDATE official_paper SET document_id = NULL, issued_at = NULL, signed_by = NULL,"
                + " next_try_at = caused_at WHERE dossier_id = "
                + Tables.id(dossier.id().value()));
        assertThat(words(fetch("/receipt.pdf"))).isEqualTo(words(receipt));
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
        assertThat(words(paper).split("1\\. Giao: [^:]* giờ [0-9]{2} phút, ngày ", -1))
                .as("hand-overs, named and timed")
                .hasSize(3);
        assertThat(Conformance.failures(paper)).isEmpty();
        api.get(officers("/control-sheet.pdf")).bearer(owner()).send().expectProblem(403, "forbidden");
    }

    @Test
    void everyHandOverIsJudgedByItsOwnDueTime() throws IOException {
        Clerk intake = desk.intake();
        Clerk handler = desk.handler();
        Clerk head = desk.officer(desk.division(), OfficerRole.HEAD);
        acts.forward(handler, acts.assign(head, acts.accept(intake, dossier), handler));
        List<String> inTime = judged(sheet(intake));
        assertThat(inTime).hasSize(3).doesNotContain("Quá hạn");
        assertThat(sheet(intake).split("Hạn giao", -1)).hasSize(4);
        // The division passes it on long before or long after it is due: only its own hand-over is judged by that.
        String forwarded = " YEAR WHERE event = 'FORWARDED' AND dossier_id = "
                + Tables.id(dossier.id().value());
        tables.execute("UPDATE dossier_history SET happened_at = happened_at - INTERVAL 1" + forwarded);
        assertThat(judged(sheet(intake))).containsExactly(inTime.get(0), inTime.get(1), "Trước hạn");
        tables.execute("UPDATE dossier_history SET happened_at = happened_at + INTERVAL 2" + forwarded);
        assertThat(judged(sheet(intake))).containsExactly(inTime.get(0), inTime.get(1), "Quá hạn");
    }

    private String sheet(Clerk clerk) throws IOException {
        String path = officers("/control-sheet.pdf");
        return words(api.get(path).bearer(clerk.token()).expect(200).bytes());
    }

    private static List<String> judged(String sheet) {
        Pattern results = Pattern.compile("Trước hạn|Đúng hạn|Quá hạn");
        return results.matcher(sheet).results().map(MatchResult::group).toList();
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

    private void ask(Clerk clerk, long version, String reason) {
        ask(clerk, version, reason, Map.of());
    }

    private void ask(Clerk clerk, long version, String reason, Map<String, ?> more) {
        Map<String, Object> demand = new HashMap<>(more);
        demand.put("reason", reason);
        demand.put("documents", List.of(Map.of("code", Applications.PAPER, "note", "Chụp lại")));
        api.post(officers("/supplement-request"))
                .bearer(clerk.token())
                .ifMatch(version)
                .json(demand)
                .expect(200);
    }

    /** Answers the open request with one more paper, and gives the dossier's version after it. */
    private long answer(long version) {
        api.post(applicants("/attachments?requiredDocument=" + Applications.PAPER))
                .bearer(owner())
                .file("file", "a.pdf", "application/pdf", SampleFiles.pdf(1))
                .expect(201);
        return api.post(applicants("/supplement-answer"))
                .bearer(owner())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .ifMatch(version)
                .expect(200)
                .version();
    }

    private byte[] fetch(String paper) {
        return api.get(applicants(paper)).bearer(owner()).expect(200).bytes();
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

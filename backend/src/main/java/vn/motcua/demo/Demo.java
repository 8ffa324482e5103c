package vn.motcua.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Plays two dossiers from draft to result; ends with 1 when anything is not as it should be. */
public final class Demo {
    private static final String AGENCY = "H56.31";
    private static final List<String> STRAIGHT_LIFE =
            List.of("DRAFT", "SUBMITTED", "ACCEPTED", "IN_PROGRESS", "RESOLVED", "RESULT_RETURNED");
    private static final List<String> SUPPLEMENTED_LIFE = List.of(
            "DRAFT",
            "SUBMITTED",
            "SUPPLEMENT_REQUESTED",
            "SUBMITTED",
            "ACCEPTED",
            "IN_PROGRESS",
            "PAYMENT_REQUESTED",
            "IN_PROGRESS",
            "RESOLVED",
            "RESULT_RETURNED");

    private final Options options;
    private final Seeds seeds;
    private final Portal portal;
    private final Portal standIn;
    private final Screen screen;
    private final SignIn signIn;

    private Demo(Options options, PrintStream out) {
        this.options = options;
        this.seeds = new Seeds(options.seeds());
        this.portal = new Portal(options.base());
        this.standIn = new Portal(options.standIn());
        this.screen = new Screen(out);
        this.signIn = new SignIn(portal, screen);
    }

    /** {@code [--base URL] [--standin URL] [--seeds FOLDER] [--downloads FOLDER]}. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(play(arguments, out));
    }

    /** Plays everything; 0 when all is as it should be. */
    static int play(String[] arguments, PrintStream out) {
        try {
            new Demo(Options.of(arguments, System.getenv()), out).play();
            return 0;
        } catch (DemoFailure failure) {
            out.println();
            out.println("KHÔNG ĐẠT: " + failure.getMessage());
            return 1;
        }
    }

    private void play() {
        screen.heading("Motcua: hai hồ sơ từ bản nháp đến khi trả kết quả, trên " + options.base());
        List<Session> officers = Stream.of("motcua", "chuyenvien", "truongphong", "lanhdao", "vanthu", "traketqua")
                .map(word -> signIn.officer(seeds.officer("tpth." + word)))
                .toList();
        screen.line("Cán bộ đã đăng nhập: "
                + String.join(", ", officers.stream().map(Session::name).toList()));
        Desk desk =
                new Desk(portal, screen, officers, new DocumentDesk(portal, screen, seeds.pdf("ket-qua-ban-sao.pdf")));
        citizen(desk);
        business(desk);
        screen.heading("ĐẠT: cả hai hồ sơ đã đến RESULT_RETURNED, mọi thông báo đã tới điện thoại");
    }

    /** Level 4, free of charge, all online. */
    private void citizen(Desk desk) {
        screen.heading("1. Công dân, mức độ 4, miễn phí: 1.005092");
        JsonNode person = seeds.citizen();
        Phone phone = new Phone(standIn, person.path("phone").asText());
        Session applicant = signIn.applicant(person, phone);
        Filing filing = new Filing(portal, screen, applicant, phone);
        filing.registerPhone("motcua-demo-citizen");
        filing.find("ban sao van bang", "1.005092");
        filing.begin("1.005092", AGENCY);
        filing.fill(seeds.answers("1.005092"), "ONLINE");
        filing.attachMissing(List.of(seeds.jpeg("giay-to-tuy-than.jpg"), seeds.pdf("hop-dong-thue-dia-diem.pdf")));
        filing.submit();
        desk.seeWaiting(filing.dossierId());
        desk.handle(filing.dossierId(), "ONLINE", phone);
        JsonNode dossier = end(filing, applicant, phone, STRAIGHT_LIFE);
        papers(applicant, dossier).downloadSigned(path(dossier, "/result/content"), "result.pdf");
    }

    /** Level 3, a business, through a supplement request before acceptance; fee and result at the counter. */
    private void business(Desk desk) {
        screen.heading("2. Doanh nghiệp, mức độ 3, có yêu cầu bổ sung: 2.000620");
        JsonNode organisation = seeds.organisation();
        Phone phone = new Phone(standIn, organisation.path("phone").asText());
        Session applicant = signIn.applicant(organisation, phone);
        Filing filing = new Filing(portal, screen, applicant, phone);
        filing.registerPhone("motcua-demo-business");
        filing.find("giay phep ban le ruou", "2.000620");
        filing.begin("2.000620", AGENCY);
        ObjectNode answers = seeds.answers("2.000620");
        filing.fill(answers, "COUNTER");
        filing.attachMissing(List.of(seeds.pdf("hop-dong-thue-dia-diem.pdf"), seeds.jpeg("giay-chung-sinh.jpg")));
        filing.submit();
        desk.seeWaiting(filing.dossierId());
        desk.requestSupplement(filing.dossierId(), supplementRequest(), phone);
        ObjectNode mended = answers.deepCopy().put("truSo", "Số 217 Bà Triệu, phường Đông Thọ, thành phố Thanh Hóa");
        filing.answerSupplement(mended, "tenThuongNhan", "CAM_KET_ATTP", seeds.pdf("cam-ket-an-toan-thuc-pham.pdf"));
        desk.handle(filing.dossierId(), "COUNTER", phone);
        JsonNode dossier = end(filing, applicant, phone, SUPPLEMENTED_LIFE);
        Papers papers = papers(applicant, dossier);
        papers.download(path(dossier, "/papers/fee-receipt-1"), "fee-receipt.pdf");
        papers.verify("fee-receipt.pdf");
    }

    private static Map<String, ?> supplementRequest() {
        return Map.of(
                "reason",
                "Địa chỉ trụ sở chưa khớp giấy chứng nhận; bản cam kết chưa có chữ ký.",
                "fields",
                List.of(Map.of("pointer", "/truSo", "note", "Ghi đúng địa chỉ trên giấy chứng nhận")),
                "documents",
                List.of(Map.of("code", "CAM_KET_ATTP", "note", "Nộp bản đã ký")),
                "answerWithinDays",
                5);
    }

    private JsonNode end(Filing filing, Session applicant, Phone phone, List<String> statuses) {
        JsonNode dossier = filing.dossier();
        screen.timeline(dossier);
        Ending.requireHistory(dossier, statuses);
        Ending.requireLookup(portal, dossier);
        Ending.requireInbox(portal, applicant, phone);
        screen.line("Điện thoại đã nhận " + phone.received().size() + " thông báo; hộp thư có đủ");
        Papers papers = papers(applicant, dossier);
        papers.download(path(dossier, "/receipt.pdf"), "receipt.pdf");
        papers.verify("receipt.pdf");
        papers.download(path(dossier, "/application.pdf"), "application.pdf");
        return dossier;
    }

    private Papers papers(Session applicant, JsonNode dossier) {
        return new Papers(
                portal,
                screen,
                applicant,
                options.downloads().resolve(dossier.path("code").asText()));
    }

    private static String path(JsonNode dossier, String rest) {
        return "/api/v1/dossiers/" + dossier.path("id").asText() + rest;
    }
}

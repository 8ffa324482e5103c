package vn.motcua.document.paper;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.document.typesetting.Press;

/** Contents of papers as real dossiers have them. */
public final class PaperSamples {
    public static final String URL = "https://dichvucong.example.vn/tra-cuu/H56.14-261122-0001?ma=7K2M9P";
    public static final PaperPerson HUONG = new PaperPerson(
            "Nguyễn Thị Hường",
            "038190001234",
            "Số 12, phố Lê Lợi, phường Hạc Thành, tỉnh Thanh Hóa",
            "0912 345 678",
            "huong.nguyen@example.vn");
    public static final PaperPerson COMPANY = new PaperPerson(
            "Công ty Trách nhiệm hữu hạn Một thành viên Thương mại và Dịch vụ Kỹ thuật Đông Nam Á",
            "2801234567",
            "Lô C5, khu công nghiệp Lễ Môn, phường Quảng Hưng, tỉnh Thanh Hóa",
            null,
            null);
    /** Of a name as long as a name can be here, with words that no line can hold. */
    public static final PaperPerson ENDLESS = new PaperPerson(
            "Nguyễn Phước Đặng Trường Thịnh ".repeat(7) + "Ườ".repeat(90),
            "2801234567-001",
            "Ngõ 12/34/56/78, đường Nguyễn Thị Minh Khai kéo dài, ".repeat(9),
            "0912 345 678",
            "rat-dai".repeat(20) + "@example.vn");

    private static final PaperLookup LOOKUP = new PaperLookup(URL, "7K2M9P", null);
    private static final PaperHead HEAD = new PaperHead("Ủy ban nhân dân tỉnh Thanh Hóa", "Sở Tư pháp", "Thanh Hóa");

    /** The desk that speaks on the papers. */
    public static final PaperDesk DESK =
            new PaperDesk("Trung tâm Phục vụ hành chính công tỉnh Thanh Hóa", "Trần Quốc Đạt", "0237 3 900 900", true);

    private PaperSamples() {}

    /** The dossier that a paper is about, filed by a citizen for an owner. */
    public static PaperCase dossier(PaperPerson owner) {
        return dossier(HEAD, owner);
    }

    private static PaperCase dossier(PaperHead head, PaperPerson owner) {
        return new PaperCase(
                head,
                "H56.14-261122-0001",
                new PaperParties(HUONG, owner, "Nộp trực tuyến"),
                "Đăng ký khai sinh có yếu tố nước ngoài",
                LOOKUP);
    }

    /** The head of papers that are about no single dossier. */
    public static PaperHead head() {
        return HEAD;
    }

    /** An ordinary receipt as it is drawn. */
    public static byte[] drawnReceipt() {
        ReceiptPaper paper = new ReceiptPaper(new Press());
        return PaperReader.bytes(out -> paper.write(receipt(HUONG, items(4)), out));
    }

    static ReceiptContent receipt(PaperPerson owner, List<ReceiptContent.Item> items) {
        return receipt(dossier(owner), items);
    }

    /** Of an agency whose name takes lines. */
    static ReceiptContent receiptOfLongAgency() {
        PaperHead head = new PaperHead(
                "Ủy ban nhân dân tỉnh Thanh Hóa",
                "Ban Quản lý Khu kinh tế Nghi Sơn và các khu công nghiệp tỉnh Thanh Hóa",
                "Thanh Hóa");
        return receipt(dossier(head, COMPANY), items(12));
    }

    /** Where the portal has a number for short messages. */
    static ReceiptContent receiptToAskByMessage() {
        PaperCase dossier = dossier(HUONG);
        String message = "soạn TTHS H56.14-261122-0001 7K2M9P gửi 8079";
        return receipt(
                new PaperCase(
                        dossier.head(),
                        dossier.dossierCode(),
                        dossier.parties(),
                        dossier.summary(),
                        new PaperLookup(URL, "7K2M9P", message)),
                items(1));
    }

    private static ReceiptContent receipt(PaperCase dossier, List<ReceiptContent.Item> items) {
        return new ReceiptContent(
                dossier,
                new BookPlace(YearMonth.of(2026, 2), 37),
                new ReceiptContent.Request(items, 1),
                new ReceiptContent.Appointment(
                        "05 ngày làm việc",
                        Instant.parse("2026-02-05T02:05:00Z"),
                        Instant.parse("2026-11-12T10:00:00Z"),
                        "Trực tuyến, tại tài khoản trên Cổng dịch vụ công"),
                DESK);
    }

    static List<ReceiptContent.Item> items(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new ReceiptContent.Item("Giấy tờ thứ " + i + " của hồ sơ", i % 3, 1, 0))
                .toList();
    }

    static ApplicationContent application(
            List<ApplicationContent.Section> sections, List<ApplicationContent.Attachment> attachments) {
        Instant submittedAt = Instant.parse("2026-02-05T02:05:00Z");
        return new ApplicationContent(
                new ApplicationContent.Subject(
                        "H56.14-261122-0001",
                        "2.000528",
                        "Đăng ký khai sinh",
                        submittedAt,
                        submittedAt.plusSeconds(60)),
                "Sở Tư pháp tỉnh Thanh Hóa",
                new PaperParties(HUONG, COMPANY, "Nộp trực tuyến"),
                sections,
                attachments,
                LOOKUP);
    }

    static ApplicationContent draft() {
        return new ApplicationContent(
                new ApplicationContent.Subject(
                        null, "2.000528", "Đăng ký khai sinh", null, Instant.parse("2026-02-05T02:05:00Z")),
                "Sở Tư pháp tỉnh Thanh Hóa",
                new PaperParties(HUONG, HUONG, "Nộp trực tuyến"),
                List.of(),
                List.of(),
                null);
    }

    static ApplicationContent.Section section(String title, String label, String value) {
        return new ApplicationContent.Section(title, List.of(new ApplicationContent.Line(label, value)));
    }
}

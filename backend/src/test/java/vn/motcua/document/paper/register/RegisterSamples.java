package vn.motcua.document.paper.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.document.paper.BookPlace;
import vn.motcua.document.paper.PaperPerson;
import vn.motcua.document.paper.PaperSamples;
import vn.motcua.document.paper.PaperSignature;
import vn.motcua.document.paper.register.ControlSheetContent.Handover;
import vn.motcua.document.paper.register.ControlSheetContent.Side;
import vn.motcua.document.paper.register.ControlSheetContent.Timeliness;
import vn.motcua.document.paper.register.TrackingBookContent.Entry;

/** Contents of registers as real dossiers have them. */
final class RegisterSamples {
    static final Instant MORNING = Instant.parse("2026-02-05T02:05:00Z");
    private static final Side ONE_STOP =
            new Side("Trung tâm Phục vụ hành chính công tỉnh Thanh Hóa", "Trần Quốc Đạt", MORNING);
    private static final Side DIVISION =
            new Side("Phòng Hành chính tư pháp", "Phạm Thị Tuyết Nhung", MORNING.plusSeconds(3_600));

    private RegisterSamples() {}

    static ControlSheetContent sheet(PaperPerson owner, List<Handover> handovers) {
        return new ControlSheetContent(
                PaperSamples.dossier(owner),
                new ControlSheetContent.Handling(
                        new BookPlace(YearMonth.of(2026, 2), 37),
                        "Phòng Hành chính tư pháp",
                        "Sở Ngoại vụ",
                        MORNING,
                        Instant.parse("2026-11-12T10:00:00Z")),
                handovers,
                PaperSignature.confirmed("NGƯỜI LẬP PHIẾU", "Trần Quốc Đạt"),
                MORNING);
    }

    static List<Handover> handovers() {
        return List.of(
                new Handover(
                        ONE_STOP, DIVISION, MORNING.plusSeconds(7_200), Timeliness.ON_TIME, "Đủ điều kiện tiếp nhận"),
                new Handover(DIVISION, null, Instant.parse("2026-11-12T10:00:00Z"), Timeliness.EARLY, null));
    }

    static List<Handover> handovers(int count, String note) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Handover(ONE_STOP, DIVISION, MORNING, Timeliness.LATE, note + i))
                .toList();
    }

    static TrackingBookContent book(List<Entry> entries) {
        return new TrackingBookContent(
                PaperSamples.head(),
                new TrackingBookContent.Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28)),
                entries,
                PaperSignature.confirmed("NGƯỜI LẬP SỔ", "Trần Quốc Đạt"),
                MORNING);
    }

    static Entry entry(int number, PaperPerson owner) {
        Instant at = MORNING.plusSeconds(60L * number);
        return new Entry(
                number,
                new TrackingBookContent.Matter(
                        "H56.14-260205-%04d".formatted(number), "Đăng ký khai sinh có yếu tố nước ngoài", 1),
                new TrackingBookContent.Owner(owner.name(), owner.address(), owner.phone()),
                "Phòng Hành chính tư pháp",
                new TrackingBookContent.Dates(at, at.plusSeconds(5 * 86_400), at.plusSeconds(60), null),
                new TrackingBookContent.Returned(null, null),
                "Đang giải quyết");
    }

    static List<Entry> entries(int count, PaperPerson owner) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> entry(number, owner))
                .toList();
    }
}

package vn.motcua.document.paper.notice;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import vn.motcua.document.paper.PaperPerson;
import vn.motcua.document.paper.PaperSamples;
import vn.motcua.document.paper.PaperSignature;

/** Contents of notices as real dossiers have them. */
final class NoticeSamples {
    private static final Instant MORNING = Instant.parse("2026-02-05T02:05:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-12T10:00:00Z");

    private static final String RULES = "https://dichvucong.example.vn/thu-tuc/1.001193";

    private NoticeSamples() {}

    static SupplementContent supplement(PaperPerson owner, String reason, int items) {
        return new SupplementContent(
                PaperSamples.dossier(owner),
                new SupplementContent.Demand(
                        1,
                        reason,
                        null,
                        IntStream.rangeClosed(1, items)
                                .mapToObj(i -> new SupplementContent.Item(
                                        "Giấy chứng sinh bản số " + i,
                                        new SupplementContent.Counts(1, 0, 2),
                                        "Chụp lại rõ bốn góc, trang " + i))
                                .toList(),
                        MORNING,
                        EVENING),
                PaperSamples.DESK,
                RULES);
    }

    static RefusalContent refusal(PaperPerson owner, String reason) {
        return new RefusalContent(
                PaperSamples.dossier(owner),
                new RefusalContent.Filing(MORNING, 3),
                new RefusalContent.Refusal(reason, EVENING),
                PaperSamples.DESK);
    }

    static ApologyContent apology(PaperPerson owner, String reason) {
        return new ApologyContent(
                PaperSamples.dossier(owner),
                "12/PXL-STP",
                new ApologyContent.Delay(MORNING, EVENING, EVENING.plusSeconds(86_400), reason, EVENING),
                PaperSamples.DESK,
                new PaperSignature("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", null, "Lê Thị Ngọc Ánh"));
    }

    /** A reason that takes pages. */
    static String endless() {
        return String.join(
                "\n",
                List.of(
                        "Đề nghị bổ sung đầy đủ, rõ ràng. ".repeat(200),
                        "Ữ".repeat(900),
                        "Dòng thứ ba của lý do.\n".repeat(60)));
    }
}

package vn.motcua.document.paper.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.motcua.document.paper.Conformance;
import vn.motcua.document.paper.LookedAt;
import vn.motcua.document.paper.Overlaps;
import vn.motcua.document.paper.PaperPerson;
import vn.motcua.document.paper.PaperReader;
import vn.motcua.document.paper.PaperSamples;
import vn.motcua.document.paper.PaperSignature;
import vn.motcua.document.typesetting.Press;

class TransferPaperTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T02:05:00Z");
    private static final PaperSignature DEPUTY = PaperSignature.ofSigningLeader(
            PaperSignature.post("Phó Giám đốc Sở Tư pháp", "Sở Tư pháp"), "Lê Thị Ngọc Ánh");

    private final TransferPaper paper = new TransferPaper(new Press());

    private static TransferContent note(PaperPerson owner, List<String> papers, PaperSignature signature) {
        return new TransferContent(
                PaperSamples.dossier(owner),
                "PC-STP",
                "Sở Tư pháp, Ủy ban nhân dân tỉnh Quảng Trị",
                new TransferContent.Filing(MORNING, null),
                papers,
                signature,
                MORNING);
    }

    @Test
    void saysWhatIsSentAndWhoSignsItInWhosePlace() throws IOException {
        TransferContent content = note(PaperSamples.HUONG, List.of("Đơn, tờ khai điện tử", "Giấy tờ tùy thân"), DEPUTY);

        try (PaperReader read = PaperReader.of(out -> paper.write(content, out))) {
            assertThat(read.text())
                    .contains("Nơi nhận:", "- Như trên;", "- Lưu: VT.")
                    .doesNotContain("30/2020/NĐ-CP")
                    .containsSubsequence(
                            "Số:",
                            "/PC-STP",
                            "PHIẾU CHUYỂN HỒ SƠ",
                            "Kính gửi: Sở Tư pháp, Ủy ban nhân dân tỉnh Quảng Trị",
                            "Nguyễn Thị Hường",
                            "Giấy tờ tùy thân",
                            "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC",
                            "Lê Thị Ngọc Ánh");
        }
    }

    @Test
    void conformsAndNothingIsDrawnOverSomethingElse() {
        byte[] signed = LookedAt.as(
                "transfer-note",
                PaperReader.bytes(out -> paper.write(note(PaperSamples.HUONG, List.of("Đơn"), DEPUTY), out)));
        byte[] draft = LookedAt.as(
                "transfer-note-draft",
                PaperReader.bytes(out -> paper.write(
                        note(PaperSamples.ENDLESS, List.of(NoticeSamples.endless()), PaperSignature.ofLeaderToCome()),
                        out)));

        assertThat(Conformance.failures(signed)).isEmpty();
        assertThat(Conformance.failures(draft)).isEmpty();
        assertThat(Overlaps.in(signed)).isEmpty();
        assertThat(Overlaps.in(draft)).isEmpty();
    }
}

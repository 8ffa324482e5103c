package vn.motcua.document.paper.notice;

import vn.motcua.document.SoundPdf;
import vn.motcua.document.paper.PaperReader;
import vn.motcua.document.paper.PaperSamples;
import vn.motcua.document.paper.PaperSignature;
import vn.motcua.document.typesetting.Press;

/** Papers as they are drawn to be signed. */
public final class SignedSamples {
    /** Who signs the apology. */
    public static final String LEADER = "Lê Thị Ngọc Ánh";

    private SignedSamples() {}

    public static SoundPdf receipt() {
        return SoundPdf.ofOwnMaking(PaperSamples.drawnReceipt());
    }

    public static SoundPdf apology() {
        ApologyContent content = NoticeSamples.apology(PaperSamples.COMPANY, "Chờ ý kiến của cơ quan phối hợp.");
        ApologyContent signed = new ApologyContent(
                content.dossier(),
                content.number(),
                content.delay(),
                content.desk(),
                PaperSignature.ofLeader("KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC", LEADER, true));
        ApologyPaper paper = new ApologyPaper(new Press());
        return SoundPdf.ofOwnMaking(PaperReader.bytes(out -> paper.write(signed, out)));
    }
}

package vn.motcua.document.paper.notice;

import java.io.OutputStream;
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

    /** The apology as it is drawn for its leader and the agency. */
    public static SoundPdf apology() {
        return SoundPdf.ofOwnMaking(PaperReader.bytes(out -> writeApology(true, true, out)));
    }

    /**
     * Draws an apology.
     *
     * @param byLeader whether the leader can sign it
     * @param byAnybody whether anybody can
     */
    public static void writeApology(boolean byLeader, boolean byAnybody, OutputStream out) {
        ApologyContent content = NoticeSamples.apology(PaperSamples.COMPANY, "Chờ ý kiến của cơ quan phối hợp.");
        String post = "KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC";
        PaperSignature signature = byLeader
                ? PaperSignature.ofSigningLeader(post, LEADER)
                : PaperSignature.ofConfirmingLeader(post, LEADER, byAnybody);
        new ApologyPaper(new Press())
                .write(
                        new ApologyContent(
                                content.dossier(), content.number(), content.delay(), content.desk(), signature),
                        out);
    }
}

package vn.motcua.document.paper.notice;

import java.time.Instant;
import vn.motcua.document.paper.PaperCase;
import vn.motcua.document.paper.PaperDesk;

/** Everything form 03 says (Phiếu từ chối tiếp nhận giải quyết hồ sơ, Circular 01/2018/TT-VPCP). */
public record RefusalContent(PaperCase dossier, Filing filing, Refusal refusal, PaperDesk desk) {

    /**
     * What came in.
     *
     * @param papers how many papers were handed in
     */
    public record Filing(Instant submittedAt, int papers) {}

    /** Why it is refused, and when; also the date of the paper. */
    public record Refusal(String reason, Instant refusedAt) {}
}

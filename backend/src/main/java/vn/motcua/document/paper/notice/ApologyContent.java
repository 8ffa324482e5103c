package vn.motcua.document.paper.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.paper.PaperCase;
import vn.motcua.document.paper.PaperDesk;
import vn.motcua.document.paper.PaperSignature;

/**
 * Everything form 04 says (Phiếu xin lỗi và hẹn lại ngày trả kết quả, Circular 01/2018/TT-VPCP).
 *
 * @param number number and symbol, for example "12/PXL-STP"; absent until it is registered
 * @param desk who answers questions about the dossier
 * @param signature the head of the agency, or whoever signs in their place
 */
public record ApologyContent(
        PaperCase dossier, @Nullable String number, Delay delay, PaperDesk desk, PaperSignature signature) {

    /**
     * What was promised and what is promised instead.
     *
     * @param acceptedAt when the dossier was taken in
     * @param promisedAt when the result had been promised
     * @param newPromise when it is promised now
     * @param writtenAt the date of the paper
     */
    public record Delay(Instant acceptedAt, Instant promisedAt, Instant newPromise, String reason, Instant writtenAt) {

        public Delay {
            if (!newPromise.isAfter(promisedAt)) {
                throw new IllegalArgumentException("a new date is later than the one it stands for");
            }
        }
    }
}

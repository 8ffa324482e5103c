package vn.motcua.document.paper.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.paper.PaperCase;
import vn.motcua.document.paper.PaperSignature;

/**
 * Everything a transfer note says with which a dossier goes to the agency that is competent (Phiếu chuyển, Decree 30/2020).
 *
 * @param notation what follows the number that it is given when it is issued, such as "PC-STP"
 * @param signature the leader's post and name; of a draft {@link PaperSignature#ofLeaderToCome}
 */
public record TransferContent(
        PaperCase dossier,
        String notation,
        String receiver,
        Filing filing,
        List<String> papers,
        PaperSignature signature,
        Instant writtenAt) {

    public TransferContent {
        papers = List.copyOf(papers);
    }

    /** When the dossier was taken in, and until when its applicant was promised the result. */
    public record Filing(
            @Nullable Instant acceptedAt, @Nullable Instant promisedAt) {}
}

package vn.motcua.document.paper.notice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.paper.PaperCase;
import vn.motcua.document.paper.PaperDesk;

/**
 * Everything form 02 says (Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ, Circular 01/2018/TT-VPCP).
 *
 * @param rulesAt the address where the procedure and its required documents can be read
 */
public record SupplementContent(PaperCase dossier, Demand demand, PaperDesk desk, String rulesAt) {

    /**
     * What is asked for.
     *
     * @param number counts the requests of the dossier, from 1
     * @param newMatter why it is asked for only now; absent in the first request
     * @param requestedAt when; also the date of the paper
     * @param dueAt until when it is awaited; absent when no date was set
     */
    public record Demand(
            int number,
            String reason,
            @Nullable String newMatter,
            List<Item> items,
            Instant requestedAt,
            @Nullable Instant dueAt) {

        public Demand {
            items = List.copyOf(items);
        }
    }

    /**
     * A paper or an answer, and what is to be done about it.
     *
     * @param counts how many the procedure asks for; absent for an answer
     */
    public record Item(String subject, @Nullable Counts counts, String guidance) {}

    /** How many of a paper are asked for: originals (bản chính), certified copies (bản chứng thực), copies (bản chụp). */
    public record Counts(int originals, int certifiedCopies, int copies) {}
}

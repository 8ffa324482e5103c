package vn.motcua.dossier.paper;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.issue.OfficialPaper;
import vn.motcua.dossier.issue.PaperKind;

/**
 * An official paper as it is listed.
 *
 * @param at when that happened which it tells of
 * @param issuedAt absent while it has not been issued
 * @param signedBy absent with it; empty when nobody had a key
 */
public record OfficialPaperJson(
        String id,
        PaperKind kind,
        int number,
        Instant at,
        @Nullable Instant issuedAt,
        @Nullable List<String> signedBy) {

    /** All papers of a dossier, oldest first. */
    public record Page(List<OfficialPaperJson> items) {

        public Page {
            items = List.copyOf(items);
        }
    }

    static Page page(List<OfficialPaper> papers) {
        return new Page(papers.stream().map(OfficialPaperJson::of).toList());
    }

    private static OfficialPaperJson of(OfficialPaper paper) {
        OfficialPaper.Issue issue = paper.issue();
        return new OfficialPaperJson(
                paper.id().toString(),
                paper.id().kind(),
                paper.id().number(),
                paper.causedAt(),
                issue == null ? null : issue.at(),
                issue == null ? null : issue.signedBy());
    }
}

package vn.motcua.dossier.issue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.DocumentId;

/**
 * An official paper of a dossier.
 *
 * @param causedAt when that happened which it tells of
 * @param issue absent while it has not been issued
 */
public record OfficialPaper(
        PaperId id, Instant causedAt, @Nullable Issue issue) {

    /** The issue, once there is one. */
    public Optional<Issue> issued() {
        return Optional.ofNullable(issue);
    }

    /**
     * Its one issue.
     *
     * @param signedBy names in the order of signing; empty where nobody had a key
     */
    public record Issue(DocumentId document, Instant at, List<String> signedBy) {

        public Issue {
            signedBy = List.copyOf(signedBy);
        }
    }
}

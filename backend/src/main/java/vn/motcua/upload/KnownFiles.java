package vn.motcua.upload;

import java.util.Optional;
import java.util.UUID;

/** The port to those who know which files an applicant has here already. */
public interface KnownFiles {

    /** A file of the applicant's own with that hash; another's is never told of. */
    Optional<KnownFile> find(UUID applicant, String sha256);

    /**
     * A file that need not be sent.
     *
     * @param documentId what attaching it is asked with
     */
    record KnownFile(UUID documentId, String fileName) {}
}

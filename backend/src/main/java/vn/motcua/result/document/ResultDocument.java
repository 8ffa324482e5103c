package vn.motcua.result.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.document.DocumentId;
import vn.motcua.dossier.DossierId;
import vn.motcua.platform.time.Zone;
import vn.motcua.registry.DocumentNumber;
import vn.motcua.result.VerificationCode;

/**
 * The document of one dossier's result.
 *
 * @param submission absent until it is first submitted
 * @param signature the leader's; of a document that was sent back, the one it had
 * @param numbering absent until it has its number
 */
record ResultDocument(
        DossierId dossierId,
        Subject subject,
        DocumentState state,
        Files files,
        @Nullable Submission submission,
        @Nullable LeaderSignature signature,
        @Nullable Numbering numbering) {

    /**
     * What it is.
     *
     * @param agencyId the agency that issues it
     * @param notation what follows the number in its symbol
     */
    record Subject(AgencyId agencyId, DocumentKind kind, String notation) {}

    /** Its file at each stage. */
    record Files(
            DocumentId draft,
            @Nullable DocumentId signed,
            @Nullable DocumentId issued) {

        /** The latest. */
        DocumentId latest() {
            return issued != null ? issued : signed != null ? signed : draft;
        }

        /** Those there are. */
        List<DocumentId> all() {
            return Stream.of(Optional.of(draft), Optional.ofNullable(signed), Optional.ofNullable(issued))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    /**
     * Who submitted it for signature, at which step.
     *
     * @param summary the result in a sentence, which the applicant will read
     */
    record Submission(String summary, UUID officerId, int stepNo) {}

    /** Which leader signed it, and when. */
    record LeaderSignature(UUID officerId, Instant at) {}

    /** Its number, and the code by which it will be verified. */
    record Numbering(DocumentNumber number, VerificationCode code, Instant at) {

        /** The day that stands on it. */
        LocalDate day() {
            return at.atZone(Zone.VIETNAM).toLocalDate();
        }
    }

    Submission requireSubmission() {
        return Objects.requireNonNull(submission, "not submitted");
    }

    LeaderSignature requireSignature() {
        return Objects.requireNonNull(signature, "not signed");
    }

    Numbering requireNumbering() {
        return Objects.requireNonNull(numbering, "not numbered");
    }

    DocumentId requireSigned() {
        return Objects.requireNonNull(files.signed(), "not signed");
    }
}

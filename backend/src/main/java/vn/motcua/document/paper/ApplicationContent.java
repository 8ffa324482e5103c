package vn.motcua.document.paper;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything the paper of a filled application says.
 *
 * @param agencyName the agency the application is addressed to (Kính gửi)
 * @param lookup absent while the dossier is a draft
 */
public record ApplicationContent(
        Subject subject,
        String agencyName,
        PaperParties parties,
        List<Section> sections,
        List<Attachment> attachments,
        @Nullable PaperLookup lookup) {

    public ApplicationContent {
        sections = List.copyOf(sections);
        attachments = List.copyOf(attachments);
    }

    /**
     * Which dossier the paper shows and as of when.
     *
     * @param dossierCode absent while it is a draft; the paper then says so
     * @param submittedAt when it was submitted; absent while it is a draft
     * @param writtenAt when the paper was made
     */
    public record Subject(
            @Nullable String dossierCode,
            String procedureCode,
            String procedureName,
            @Nullable Instant submittedAt,
            Instant writtenAt) {}

    /** A titled group of answered questions. */
    public record Section(String title, List<Line> lines) {

        public Section {
            lines = List.copyOf(lines);
        }
    }

    /** One answered question: its label and the answer in words; the answer may span many lines or be empty. */
    public record Line(String label, String value) {}

    /**
     * A file sent with the application.
     *
     * @param requiredDocument what it was sent as, in words
     * @param sha256 its SHA-256 in hexadecimal; the paper prints the beginning
     */
    public record Attachment(String requiredDocument, String fileName, long sizeBytes, String sha256) {}
}

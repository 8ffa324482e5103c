package vn.motcua.registry.outgoing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.UnitId;
import vn.motcua.document.DocumentId;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.DocumentType;
import vn.motcua.registry.Urgency;

/** An outgoing document, as it stands. */
public record OutgoingDocument(
        OutgoingId id, Drafting drafting, long version, Standing standing, Words words, Files files, Course course) {

    public record Standing(OutgoingState state, Instant since) {}

    /** Who draws it up, where. */
    public record Drafting(AgencyId agencyId, UnitId unitId, UUID officerId, Instant at) {}

    /**
     * What it says of itself (Decree 30/2020, Annex VI).
     *
     * @param notation what will follow its number
     * @param paperKind the kind of the province's list by which it also goes on paper
     * @param dossierId the dossier it is about
     */
    public record Words(
            DocumentType type,
            String notation,
            Abstract content,
            Urgency urgency,
            List<Correspondent> receivers,
            @Nullable String paperKind,
            @Nullable UUID dossierId) {

        public Words {
            receivers = List.copyOf(receivers);
        }
    }

    /**
     * What it is about.
     *
     * @param copies how many are issued
     * @param dueOn until when an answer is wanted
     */
    public record Abstract(
            String subject,
            String language,
            @Nullable Integer pages,
            int copies,
            @Nullable String description,
            @Nullable LocalDate dueOn) {}

    /** Its main file at each stage, and what goes with it. */
    public record Files(
            @Nullable DocumentId draft,
            @Nullable DocumentId signed,
            @Nullable DocumentId issued,
            List<Attachment> attachments) {

        public Files {
            attachments = List.copyOf(attachments);
        }

        /** The latest main file; absent before the first came. */
        public @Nullable DocumentId latest() {
            return issued != null ? issued : signed != null ? signed : draft;
        }

        /** Every file that can be read: the main one first, then attachments as they are now. */
        public List<DocumentId> readable() {
            return Stream.concat(
                            Stream.ofNullable(latest()), attachments.stream().map(Attachment::latest))
                    .toList();
        }
    }

    /**
     * A file that goes with it.
     *
     * @param sealed absent before the agency sealed it
     */
    public record Attachment(DocumentId draft, @Nullable DocumentId sealed) {

        DocumentId latest() {
            return sealed == null ? draft : sealed;
        }
    }

    /** What became of it. */
    public record Course(
            @Nullable Signature signature,
            @Nullable UUID entryId,
            @Nullable Sending sending) {}

    /** Which leader signed it, and when. */
    public record Signature(UUID officerId, Instant at) {}

    /**
     * When it was sent.
     *
     * @param by until when it had to be on its way
     */
    public record Sending(Instant at, UUID officerId, Instant by, boolean alsoOnPaper) {}

    public OutgoingState state() {
        return standing.state();
    }

    Signature requireSignature() {
        return Objects.requireNonNull(course.signature(), "not signed");
    }

    /** The entry of the register of one that has its number. */
    public UUID requireEntry() {
        return Objects.requireNonNull(course.entryId(), "not numbered");
    }
}

package vn.motcua.routing.reading;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.DocumentId;

/**
 * What an officer reads of a dossier.
 *
 * @param which of the papers, by what it is called or its file's id; absent for the dossier itself
 */
public record Reading(What what, @Nullable String which) {

    /** What is read. */
    enum What {
        DOSSIER,
        ATTACHMENT,
        PAPER,
        RESULT,
        RESULT_DOCUMENT
    }

    /** The dossier as the desk shows it. */
    public static Reading ofDossier() {
        return new Reading(What.DOSSIER, null);
    }

    /** A paper the applicant attached. */
    public static Reading ofAttachment(UUID attachmentId) {
        return new Reading(What.ATTACHMENT, attachmentId.toString());
    }

    /** A paper that the portal draws or has issued, by its name within the dossier, for example {@code receipt-1}. */
    public static Reading ofPaper(String name) {
        return new Reading(What.PAPER, name);
    }

    /** The result's file. */
    public static Reading ofResult(DocumentId file) {
        return new Reading(What.RESULT, file.value().toString());
    }

    /** The result's document, as far as it has come. */
    public static Reading ofResultDocument(DocumentId file) {
        return new Reading(What.RESULT_DOCUMENT, file.value().toString());
    }
}

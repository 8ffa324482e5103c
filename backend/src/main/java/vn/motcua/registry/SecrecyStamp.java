package vn.motcua.registry;

import jakarta.inject.Singleton;
import java.util.Optional;
import vn.motcua.document.Documents;
import vn.motcua.document.StoredDocument;
import vn.motcua.signature.pdf.FirstPageText;

/**
 * Finds the stamp of a state secret on a stored file: in its name, or in what is written on its first page. A picture of a page
 * has no words: it is for the clerk's eyes.
 */
@Singleton
public class SecrecyStamp {

    private static final String PDF = "application/pdf";
    private static final String UNREADABLE = "?";

    private final Documents documents;

    SecrecyStamp(Documents documents) {
        this.documents = documents;
    }

    /** The stamp of a file; nothing of one that cannot be read. */
    public Optional<String> find(StoredDocument file) {
        return find(file, Optional.empty());
    }

    /** The stamp of a file that is to be sent: what cannot be read is not sent as if it had been. */
    public Optional<String> findOrUnreadable(StoredDocument file) {
        return find(file, Optional.of(UNREADABLE));
    }

    private Optional<String> find(StoredDocument file, Optional<String> unreadable) {
        return SecrecyWords.find(file.fileName()).or(() -> onFirstPage(file, unreadable));
    }

    private Optional<String> onFirstPage(StoredDocument file, Optional<String> unreadable) {
        if (!file.mediaType().equals(PDF)) {
            return Optional.empty();
        }
        return FirstPageText.read(documents.soundPdf(file.id()))
                .map(SecrecyWords::findOnPage)
                .orElse(unreadable);
    }
}

package vn.motcua.result.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.StoredDocument;

/** A result's document as officers read it; shapes of {@code mobile-api-spec}. Absent is omitted. */
record ResultDocumentJson(
        List<Act> actions,
        DocumentKind suggestedKind,
        @Nullable String stepBefore,
        @Nullable DocumentJson document) {

    /** What an officer can do with it. */
    enum Act {
        DRAFT,
        SUBMIT,
        SIGN,
        SEND_BACK,
        ISSUE
    }

    record DocumentJson(
            DocumentState state,
            DocumentKind kind,
            String notation,
            FileJson file,
            @Nullable String summary,
            @Nullable String submittedBy,
            @Nullable SignedJson signed,
            @Nullable NumberedJson numbered) {}

    /** The latest file. */
    record FileJson(
            String fileName,
            long sizeBytes,
            String sha256,
            @Nullable Integer pages) {

        static FileJson of(StoredDocument stored) {
            return new FileJson(stored.fileName(), stored.sizeBytes(), stored.sha256(), stored.pages());
        }
    }

    record SignedJson(String byName, Instant at) {}

    record NumberedJson(String symbol, LocalDate on, String verificationCode) {

        static NumberedJson of(ResultDocument.Numbering numbering) {
            return new NumberedJson(
                    numbering.number().symbol(),
                    numbering.day(),
                    numbering.code().grouped());
        }
    }
}

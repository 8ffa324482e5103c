package vn.motcua.exchange.receiving;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.motcua.document.Acceptance;
import vn.motcua.document.DocumentId;
import vn.motcua.document.DocumentRefusal;
import vn.motcua.document.Documents;
import vn.motcua.document.StoreOutcome;
import vn.motcua.exchange.edxml.Attachment;
import vn.motcua.platform.text.Text;

/** Keeps what travelled with a document, checked as every file that comes in; outside a transaction. */
@Singleton
class StoreAttachments {
    private static final long MAX_BYTES = 300L << 20;
    private static final int MAX_PAGES = 5_000;
    private static final Acceptance ACCEPTED =
            new Acceptance(Set.of("application/pdf", "image/jpeg", "image/png"), MAX_BYTES, MAX_PAGES);

    private final Documents documents;

    StoreAttachments(Documents documents) {
        this.documents = documents;
    }

    /** What came of it; what was kept before one was refused is swept, for nobody refers to it. */
    sealed interface Outcome {
        record Kept(List<DocumentId> files) implements Outcome {}

        record Refused(Text reason) implements Outcome {}

        /** Too many are being checked now. */
        record Busy() implements Outcome {}
    }

    /** Removes what was kept of a package that has come to nothing: its next try keeps it anew. Joins the caller's transaction. */
    void drop(List<DocumentId> files) {
        files.forEach(documents::delete);
    }

    Outcome store(List<Attachment> attachments) throws IOException {
        List<DocumentId> kept = new ArrayList<>();
        for (Attachment attachment : attachments) {
            try (InputStream in = attachment.content().open()) {
                switch (documents.store(in, attachment.name(), ACCEPTED)) {
                    case StoreOutcome.Stored stored ->
                        kept.add(stored.document().id());
                    case StoreOutcome.Refused refused
                    when refused.reason() == DocumentRefusal.CHECKS_BUSY -> {
                        return new Outcome.Busy();
                    }
                    case StoreOutcome.Refused refused -> {
                        return new Outcome.Refused(new Text(
                                "Tệp đính kèm không được chấp nhận: "
                                        + refused.detail().vi(),
                                "An attachment is not accepted: "
                                        + refused.detail().en()));
                    }
                }
            }
        }
        return new Outcome.Kept(List.copyOf(kept));
    }
}

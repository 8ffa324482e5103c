package vn.motcua.signature.pdf;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.signature.key.Signer;

/** Adds a signature to a stored file and stores what comes of it beside it. Waits for keys: not inside a transaction. */
@Singleton
public class SignStored {

    private final Documents documents;
    private final SignPdf signPdf;

    SignStored(Documents documents, SignPdf signPdf) {
        this.documents = documents;
        this.signPdf = signPdf;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** The signed file, which is swept unless somebody refers to it. */
        record Signed(DocumentId file) implements Outcome {}

        /** The signer could not sign. */
        record NotSigned(SignOutcome.NotSigned why) implements Outcome {}

        /** The file takes no signature. */
        record Unfit(SignOutcome.Unfit why) implements Outcome {}
    }

    /** Signs under the file's own name. */
    public Outcome sign(DocumentId file, Signer signer, @Nullable Imprint imprint) {
        return switch (signPdf.sign(documents.soundPdf(file), signer, imprint)) {
            case SignOutcome.Signed signed ->
                new Outcome.Signed(documents
                        .keep(signed.pdf(), documents.get(file).fileName())
                        .id());
            case SignOutcome.NotSigned not -> new Outcome.NotSigned(not);
            case SignOutcome.Unfit unfit -> new Outcome.Unfit(unfit);
        };
    }
}

package vn.motcua.dossier.attachment;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.DossierId;

/** That a required document has a paper, without the paper's file. */
public record GivenPaper(
        String requiredDocumentCode,
        boolean submitted,
        @Nullable DossierId resultOf) {

    /** The dossier whose result it is, while it waits to be submitted. */
    public Optional<DossierId> waitingResult() {
        return submitted ? Optional.empty() : Optional.ofNullable(resultOf);
    }
}

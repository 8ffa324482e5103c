package vn.motcua.dossier.issue;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.signature.key.Signer;

/**
 * What gives cause for one official paper, and how it is made.
 *
 * @param at when it happened; the date of the paper
 * @param state what may change of it until it is issued, in a word that is another then; absent where nothing does
 * @param signers who signs it, in the order of signing
 */
public record PaperCause(Instant at, @Nullable String state, List<Signer> signers, Drawing drawing) {

    public PaperCause {
        signers = List.copyOf(signers);
    }

    /** A cause of which nothing changes. */
    public PaperCause(Instant at, List<Signer> signers, Drawing drawing) {
        this(at, null, signers, drawing);
    }

    /** Draws the paper. */
    public interface Drawing {

        /**
         * Writes the paper as PDF; the stream stays open.
         *
         * @param signing those of its signers whose digital signature will be put on it; a paper that gets none says so
         */
        void write(Set<Signer> signing, OutputStream out);
    }
}

package vn.motcua.dossier.issue;

import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.motcua.signature.key.Signer;

/**
 * What gives cause for one official paper, and how it is made.
 *
 * @param at when it happened; the date of the paper
 * @param signers who signs it, in the order of signing
 */
public record PaperCause(Instant at, List<Signer> signers, Drawing drawing) {

    public PaperCause {
        signers = List.copyOf(signers);
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

package vn.motcua.document;

import java.time.Duration;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;

/** What came of storing a file: it is kept, or it was refused and nothing of it remains. */
public sealed interface StoreOutcome {

    /** The file is kept; whoever asked must refer to it by a foreign key, or it is swept as an orphan. */
    record Stored(StoredDocument document) implements StoreOutcome {}

    /**
     * The file was refused.
     *
     * @param reason the problem to answer with
     * @param detail what to tell the sender, with the limits that were exceeded
     */
    record Refused(DocumentRefusal reason, Text detail) implements StoreOutcome {

        private static final Duration SOON = Duration.ofSeconds(30);

        /** What the sender of a file is answered: what is wrong with it, or that it may be sent again soon. */
        public ProblemException problem() {
            return problem("/file");
        }

        /** The same where the file is named in another place. */
        public ProblemException problem(String pointer) {
            ProblemException problem = ProblemException.of(reason).withDetail(detail);
            return reason == DocumentRefusal.CHECKS_BUSY
                    ? problem.withRetryAfter(SOON)
                    : problem.withError(pointer, "accept", detail);
        }
    }
}

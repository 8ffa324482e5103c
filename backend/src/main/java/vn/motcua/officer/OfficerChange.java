package vn.motcua.officer;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One change of an officer's account, as it stays on record.
 *
 * @param post which post was given or ended
 * @param validTo of a post that was ended, the first day on which it no longer holds
 * @param by absent where the installation's own settings did it
 */
public record OfficerChange(
        Kind kind,
        @Nullable PostId post,
        @Nullable LocalDate validTo,
        @Nullable String reason,
        @Nullable OfficerId by,
        Instant at) {

    /** What was done. */
    public enum Kind {
        ENTERED,
        POST_GIVEN,
        POST_ENDED,
        SUSPENDED,
        REINSTATED,
        CODE_ISSUED,
        ACTIVATED
    }
}

package vn.motcua.officer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.security.Post;

/**
 * A post with its dates of effect.
 *
 * @param validTo the first day on which it no longer holds; null while no end is known
 */
public record HeldPost(
        PostId id, Post post, LocalDate validFrom, @Nullable LocalDate validTo) {

    /** Whether it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && !isOverOn(day);
    }

    /** Whether it has ended by that day; one that is still to begin has not. */
    public boolean isOverOn(LocalDate day) {
        return validTo != null && !day.isBefore(validTo);
    }
}

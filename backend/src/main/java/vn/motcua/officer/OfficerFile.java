package vn.motcua.officer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is kept of an officer, for those who keep it: posts that have ended and are to come included.
 *
 * @param active false while suspended
 * @param activatedAt when the credentials that hold now were chosen; null while there are none
 */
public record OfficerFile(
        OfficerId id,
        String username,
        String fullName,
        String title,
        boolean active,
        @Nullable Instant activatedAt,
        Instant enteredAt,
        List<HeldPost> posts) {

    public OfficerFile {
        posts = List.copyOf(posts);
    }

    /** The same officer, of whom only these posts are to be known. */
    public OfficerFile withPosts(List<HeldPost> known) {
        return new OfficerFile(id, username, fullName, title, active, activatedAt, enteredAt, known);
    }

    /** The posts that hold on a day or will later; where there are none, those that ended last. */
    public List<HeldPost> postsThatCount(LocalDate day) {
        List<HeldPost> running =
                posts.stream().filter(post -> !post.isOverOn(day)).toList();
        return running.isEmpty() ? endedLast() : running;
    }

    private List<HeldPost> endedLast() {
        LocalDate last = posts.stream()
                .map(HeldPost::validTo)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return posts.stream()
                .filter(post -> Objects.equals(post.validTo(), last))
                .toList();
    }
}

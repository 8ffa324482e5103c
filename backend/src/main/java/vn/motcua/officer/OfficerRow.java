package vn.motcua.officer;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;
import vn.motcua.platform.persistence.Ids;

/** A row of {@code officer}. */
@MappedEntity("officer")
record OfficerRow(
        @Id @BinaryUuid UUID id,
        String username,
        String fullName,
        String title,
        boolean active,
        Instant createdAt,
        @Nullable Instant activatedAt) {

    static OfficerRow entered(String username, String fullName, String title, Instant now) {
        return new OfficerRow(Ids.next(), username, fullName, title, true, now, null);
    }

    /** The officer with those of the posts that hold on a day. */
    Officer toOfficer(List<PostRow> posts, LocalDate day) {
        return new Officer(
                new OfficerId(id),
                username,
                fullName,
                title,
                posts.stream()
                        .map(PostRow::toHeld)
                        .filter(post -> post.holdsOn(day))
                        .map(HeldPost::post)
                        .toList());
    }

    OfficerFile toFile(List<PostRow> posts) {
        return new OfficerFile(
                new OfficerId(id),
                username,
                fullName,
                title,
                active,
                activatedAt,
                createdAt,
                posts.stream().map(PostRow::toHeld).toList());
    }
}

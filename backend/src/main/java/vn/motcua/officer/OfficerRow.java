package vn.motcua.officer;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

/** A row of {@code officer}. */
@MappedEntity("officer")
record OfficerRow(
        @Id @BinaryUuid UUID id, String username, String fullName, String title, boolean active, Instant createdAt) {

    Officer toOfficer(List<PostRow> posts) {
        return new Officer(
                new OfficerId(id),
                username,
                fullName,
                title,
                posts.stream().map(PostRow::toPost).toList());
    }
}

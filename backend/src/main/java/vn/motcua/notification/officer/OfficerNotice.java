package vn.motcua.notification.officer;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.officer.OfficerId;

/** One officer told of one thing. */
record OfficerNotice(
        UUID id,
        OfficerId officerId,
        OfficerNoticeKind kind,
        About about,
        Instant createdAt,
        @Nullable Instant readAt) {

    /**
     * Where it is to be seen to.
     *
     * @param subjectId the document to open; null where a list is to be opened
     * @param amount how many it is about; null of one
     */
    record About(
            UUID agencyId,
            @Nullable UUID subjectId,
            @Nullable Long amount) {}
}

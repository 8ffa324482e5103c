package vn.motcua.notification;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.platform.sql.Sql;

/** SQL of what apps say of messages: that they are there, that they were read. Nothing more is to be done for them then. */
@Singleton
class ConfirmationRows {
    private final Sql sql;

    ConfirmationRows(Sql sql) {
        this.sql = sql;
    }

    /** Marks those of the messages that are the applicant's; the first time stays. */
    int received(ApplicantId applicant, Collection<UUID> ids, Instant now) {
        return sql.of("""
                        UPDATE inbox_message
                        SET received_at = COALESCE(received_at, :now), settled_at = COALESCE(settled_at, :now)
                        WHERE id IN (:ids) AND applicant_id = :applicant
                        """)
                .with("now", now)
                .withEach("ids", ids)
                .with("applicant", applicant.value())
                .update();
    }

    /** Whoever reads it has received it; the first times stay. */
    int read(ApplicantId applicant, UUID id, Instant now) {
        return sql.of("""
                        UPDATE inbox_message
                        SET received_at = COALESCE(received_at, :now), read_at = COALESCE(read_at, :now),
                            settled_at = COALESCE(settled_at, :now)
                        WHERE id = :id AND applicant_id = :applicant
                        """)
                .with("now", now)
                .with("id", id)
                .with("applicant", applicant.value())
                .update();
    }
}

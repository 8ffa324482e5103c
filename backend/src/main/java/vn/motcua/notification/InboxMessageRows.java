package vn.motcua.notification;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;

/** SQL of {@code inbox_message}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface InboxMessageRows extends GenericRepository<InboxMessageRow, UUID> {

    void saveAll(Iterable<InboxMessageRow> rows);

    @Query("""
            SELECT id, applicant_id, event_id, dossier_id, kind, notice, created_at, fallback_at, settled_at,
                   received_at, read_at
              FROM inbox_message
             WHERE applicant_id = :applicant
               AND (NOT :unreadOnly OR read_at IS NULL)
               AND (:before IS NULL OR id < :before)
             ORDER BY id DESC
             LIMIT :limit
            """)
    List<InboxMessageRow> page(
            @BinaryUuid UUID applicant, boolean unreadOnly, @Nullable @BinaryUuid UUID before, int limit);

    long countByApplicantIdAndReadAtIsNull(UUID applicantId);

    Optional<InboxMessageRow> findByIdAndApplicantId(UUID id, UUID applicantId);
}

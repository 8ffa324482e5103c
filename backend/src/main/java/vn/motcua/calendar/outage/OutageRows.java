package vn.motcua.calendar.outage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OutageRows extends GenericRepository<OutageRow, UUID> {
    void save(OutageRow row);

    @Query("""
            SELECT id, place, kind, begins_at, ends_at, what, what_en, recorded_by, recorded_at, withdrawn_at
            FROM outage WHERE withdrawn_at IS NULL ORDER BY begins_at""")
    List<OutageRow> counting();

    @Query("""
            SELECT id, place, kind, begins_at, ends_at, what, what_en, recorded_by, recorded_at, withdrawn_at
            FROM outage WHERE place IN ('', :province) ORDER BY begins_at DESC LIMIT 50""")
    List<OutageRow> latest(String province);

    @Query("""
            SELECT id, place, kind, begins_at, ends_at, what, what_en, recorded_by, recorded_at, withdrawn_at
            FROM outage WHERE id = :id""")
    Optional<OutageRow> find(@BinaryUuid UUID id);

    /** Ends what has not ended, for whoever read the end that stands; an end in the past stays. */
    @Query("""
            UPDATE outage SET ends_at = :to WHERE id = :id AND withdrawn_at IS NULL AND kind <> 'FOUND'
            AND ends_at <=> :readEnd AND (ends_at IS NULL OR ends_at > :now)""")
    int end(@BinaryUuid UUID id, Instant to, @Nullable Instant readEnd, Instant now);

    @Query("UPDATE outage SET withdrawn_at = :at WHERE id = :id AND withdrawn_at IS NULL")
    int withdraw(@BinaryUuid UUID id, Instant at);
}

package vn.motcua.calendar.outage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

@JdbcRepository(dialect = Dialect.MYSQL)
interface BeatRows extends GenericRepository<BeatRow, UUID> {
    /** The last beat of whichever server. */
    @Query("SELECT server_id, started_at, beat_at FROM server_beat ORDER BY beat_at DESC LIMIT 1")
    Optional<BeatRow> latest();

    void save(BeatRow row);

    @Query("UPDATE server_beat SET beat_at = :at WHERE server_id = :serverId")
    int beat(@BinaryUuid UUID serverId, Instant at);

    @Query("DELETE FROM server_beat WHERE beat_at < :before")
    void forget(Instant before);
}

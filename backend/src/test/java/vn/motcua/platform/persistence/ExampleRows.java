package vn.motcua.platform.persistence;

import io.micronaut.data.annotation.Expandable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A repository to copy: only the questions that are asked, SQL in text blocks past two conditions. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ExampleRows extends GenericRepository<ExampleRow, UUID> {
    void save(ExampleRow row);

    void saveAll(Iterable<ExampleRow> rows);

    /** Writes only over the version that was read; throws OptimisticLockException otherwise. */
    void update(ExampleRow row);

    Optional<ExampleRow> findById(@BinaryUuid UUID id);

    List<ExampleRow> findByOwnerId(@BinaryUuid UUID ownerId);

    /** Several ids: in a question of one's own each needs the place that {@code @Expandable} makes for it. */
    @Query("SELECT id, owner_id, title, note, changed_at, version FROM example WHERE id IN (:ids) ORDER BY id")
    List<ExampleRow> listAmong(@Expandable @BinaryUuid Collection<UUID> ids);

    /** Many rows in one batch by a statement of one's own, its parameters named like the row's components. */
    @Query("""
            INSERT IGNORE INTO example (id, owner_id, title, note, changed_at, version)
            VALUES (:id, :ownerId, :title, :note, :changedAt, :version)
            """)
    void saveNew(Iterable<ExampleRow> rows);

    @Query("SELECT id, owner_id, title, note, changed_at, version FROM example WHERE id = :id FOR UPDATE")
    Optional<ExampleRow> lock(@BinaryUuid UUID id);

    @Query("""
            SELECT id, owner_id, title, note, changed_at, version
            FROM example
            WHERE owner_id = :ownerId
            ORDER BY changed_at DESC, id DESC
            LIMIT :limit
            """)
    List<ExampleRow> firstPage(@BinaryUuid UUID ownerId, int limit);

    @Query("""
            SELECT id, owner_id, title, note, changed_at, version
            FROM example
            WHERE owner_id = :ownerId
              AND (changed_at < :changedAt OR (changed_at = :changedAt AND id < :id))
            ORDER BY changed_at DESC, id DESC
            LIMIT :limit
            """)
    List<ExampleRow> pageAfter(@BinaryUuid UUID ownerId, Instant changedAt, @BinaryUuid UUID id, int limit);

    /** Answers the number of rows changed: 0 when another was faster. */
    @Query("UPDATE example SET title = :title, version = version + 1 WHERE id = :id AND version = :version")
    int rename(@BinaryUuid UUID id, long version, String title);
}

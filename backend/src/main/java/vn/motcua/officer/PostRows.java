package vn.motcua.officer;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

/** SQL of {@code officer_post}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PostRows extends GenericRepository<PostRow, UUID> {

    void save(PostRow row);

    void saveAll(Iterable<PostRow> rows);

    List<PostRow> findByOfficerIdOrderById(UUID officerId);

    void deleteByOfficerId(UUID officerId);

    /** Ends a post, or moves an end that is still to come. */
    @Query("""
            UPDATE officer_post SET valid_to = :validTo
             WHERE id = :id AND officer_id = :officer AND (valid_to IS NULL OR valid_to > :today)
            """)
    long end(@BinaryUuid UUID id, @BinaryUuid UUID officer, LocalDate validTo, LocalDate today);
}

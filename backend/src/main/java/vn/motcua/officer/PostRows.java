package vn.motcua.officer;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.UUID;

/** SQL of {@code officer_post}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PostRows extends GenericRepository<PostRow, UUID> {

    void saveAll(Iterable<PostRow> rows);

    List<PostRow> findByOfficerIdOrderById(UUID officerId);

    void deleteByOfficerId(UUID officerId);
}

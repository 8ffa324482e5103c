package vn.motcua.form.published;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FormRows extends GenericRepository<FormRow, String> {
    void save(FormRow row);

    @Query("""
            SELECT id, version, title, title_en, content, content_hash, published_at
            FROM form_version
            WHERE id = :id AND version = :version
            """)
    Optional<FormRow> find(String id, int version);

    @Query("""
            SELECT id, version, title, title_en, content, content_hash, published_at
            FROM form_version
            WHERE id = :id
            ORDER BY version DESC
            LIMIT 1
            """)
    Optional<FormRow> newest(String id);
}

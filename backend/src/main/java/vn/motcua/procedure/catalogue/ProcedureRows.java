package vn.motcua.procedure.catalogue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ProcedureRows extends GenericRepository<ProcedureRow, String> {
    void save(ProcedureRow row);

    /** The newest version of each procedure. */
    @Query("""
            SELECT p.code, p.version, p.field_code, p.name, p.form_id, p.form_version, p.content, p.content_hash,
                   p.published_at
            FROM procedure_version p
            JOIN (SELECT code, MAX(version) AS version FROM procedure_version GROUP BY code) newest
              ON newest.code = p.code AND newest.version = p.version
            ORDER BY p.code
            """)
    List<ProcedureRow> inForce();

    @Query("""
            SELECT code, version, field_code, name, form_id, form_version, content, content_hash, published_at
            FROM procedure_version
            WHERE code = :code
            ORDER BY version DESC
            LIMIT 1
            """)
    Optional<ProcedureRow> newest(String code);

    /** The number of the version that was the newest then; null before the first. */
    @Query("SELECT MAX(version) FROM procedure_version WHERE code = :code AND published_at <= :at")
    @Nullable
    Integer versionAt(String code, Instant at);

    @Query("""
            SELECT code, version, field_code, name, form_id, form_version, content, content_hash, published_at
            FROM procedure_version
            WHERE code = :code AND form_id = :formId AND form_version = :formVersion AND published_at <= :at
            ORDER BY version DESC
            LIMIT 1
            """)
    Optional<ProcedureRow> findWith(String code, String formId, int formVersion, Instant at);

    @Query("""
            SELECT code, version, field_code, name, form_id, form_version, content, content_hash, published_at
            FROM procedure_version
            WHERE code = :code AND version = :version
            """)
    Optional<ProcedureRow> find(String code, int version);
}

package vn.motcua.applicant.representation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.platform.persistence.BinaryUuid;

/** SQL of {@code representation}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface RepresentationRows extends GenericRepository<RepresentationRow, UUID> {

    String SELECT = """
            SELECT id, owner_id, representative_id, actions, procedures, valid_until, created_at, revoked_at, revoked_by,
                   role, given_by
              FROM representation
            """;

    void save(RepresentationRow row);

    @Query(SELECT + """
             WHERE owner_id = :owner AND representative_id = :representative
               AND revoked_at IS NULL AND valid_until >= :today
            """)
    List<RepresentationRow> activeBetween(@BinaryUuid UUID owner, @BinaryUuid UUID representative, LocalDate today);

    /** The same row, if it holds still, kept so until the transaction ends; by its key, so that ending it never meets it halfway. */
    @Query(SELECT + """
             WHERE id = :id AND revoked_at IS NULL AND valid_until >= :today
              LOCK IN SHARE MODE
            """)
    Optional<RepresentationRow> hold(@BinaryUuid UUID id, LocalDate today);

    @Query(SELECT + """
             WHERE representative_id = :representative AND revoked_at IS NULL AND valid_until >= :today
             ORDER BY created_at, id
            """)
    List<RepresentationRow> activeOfRepresentative(@BinaryUuid UUID representative, LocalDate today);

    @Query(SELECT + """
             WHERE owner_id = :owner AND revoked_at IS NULL AND valid_until >= :today
             ORDER BY created_at, id
            """)
    List<RepresentationRow> activeOfOwner(@BinaryUuid UUID owner, LocalDate today);

    /** Those that hold first: nobody can push one out of sight by what they give and end. */
    @Query(SELECT + """
             WHERE owner_id = :applicant OR representative_id = :applicant
             ORDER BY revoked_at IS NULL AND valid_until >= :today DESC, created_at DESC, id DESC
             LIMIT 200
            """)
    List<RepresentationRow> listOfEitherSide(@BinaryUuid UUID applicant, LocalDate today);

    @Query("""
            UPDATE representation SET revoked_at = :now, revoked_by = :by WHERE id = :id AND revoked_at IS NULL
            """)
    long revoke(@BinaryUuid UUID id, @BinaryUuid UUID by, Instant now);

    @Query(SELECT + """
             WHERE revoked_at IS NULL
               AND (owner_id = :applicant OR representative_id = :applicant OR given_by = :applicant)
            """)
    List<RepresentationRow> notRevokedOf(@BinaryUuid UUID applicant);

    @Query(SELECT + """
             WHERE revoked_at IS NULL AND (owner_id = :giver OR given_by = :giver) AND created_at >= :since
            """)
    List<RepresentationRow> notRevokedGivenSince(@BinaryUuid UUID giver, Instant since);

    @Query(SELECT + """
             WHERE id = :id AND owner_id = :owner
            """)
    Optional<RepresentationRow> ofOwner(@BinaryUuid UUID id, @BinaryUuid UUID owner);

    @Query(SELECT + """
             WHERE id = :id AND (owner_id = :applicant OR representative_id = :applicant)
            """)
    Optional<RepresentationRow> ofEitherSide(@BinaryUuid UUID id, @BinaryUuid UUID applicant);
}

package vn.motcua.applicant;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;
import vn.motcua.platform.text.Language;

/** SQL of {@code applicant}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ApplicantRows extends GenericRepository<ApplicantRow, UUID> {

    void save(ApplicantRow row);

    Optional<ApplicantRow> findById(UUID id);

    Optional<ApplicantRow> findByPersonalNumber(String personalNumber);

    Optional<ApplicantRow> findByTaxCode(String taxCode);

    /** Whoever opens something for an applicant and whoever shuts them out wait for each other. */
    @Query("""
            SELECT id, kind, full_name, personal_number, tax_code, phone, date_of_birth, gender, address, email, language,
                   representative_name, representative_number, version, created_at, updated_at
              FROM applicant
             WHERE id = :id
               FOR UPDATE
            """)
    Optional<ApplicantRow> lock(@BinaryUuid UUID id);

    @Query("UPDATE applicant SET phone = :phone, version = version + 1, updated_at = :now WHERE id = :id")
    long changePhone(@BinaryUuid UUID id, String phone, Instant now);

    @Query("""
            UPDATE applicant
               SET full_name = :fullName, date_of_birth = :dateOfBirth, gender = NULL, address = NULL, email = NULL,
                   representative_name = :representativeName, representative_number = :representativeNumber,
                   version = version + 1, updated_at = :now
             WHERE id = :id
            """)
    long correct(
            @BinaryUuid UUID id,
            String fullName,
            @Nullable LocalDate dateOfBirth,
            @Nullable String representativeName,
            @Nullable String representativeNumber,
            Instant now);

    @Query("""
            UPDATE applicant
               SET email = :email, address = :address, language = :language,
                   version = version + 1, updated_at = :now
             WHERE id = :id AND version = :version
            """)
    long changeProfile(
            @BinaryUuid UUID id,
            long version,
            @Nullable String email,
            @Nullable String address,
            Language language,
            Instant now);
}

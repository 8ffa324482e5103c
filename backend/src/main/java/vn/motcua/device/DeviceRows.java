package vn.motcua.device;

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
import vn.motcua.platform.text.Language;

/** SQL of {@code applicant_device}. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DeviceRows extends GenericRepository<DeviceRow, UUID> {

    void save(DeviceRow row);

    List<DeviceRow> findByApplicantIdOrderByRegisteredAt(UUID applicantId);

    List<DeviceRow> findByOfficerIdOrderByRegisteredAt(UUID officerId);

    Optional<DeviceRow> findByInstallationId(String installationId);

    @Query("""
            UPDATE applicant_device
               SET session_id = :session, registered_at = :now, platform = :platform,
                   push_token = :token, push_token_hash = :tokenHash,
                   app_version = :appVersion, language = :language, version = version + 1
             WHERE id = :id
            """)
    long change(
            @BinaryUuid UUID id,
            @BinaryUuid UUID session,
            Platform platform,
            String token,
            String tokenHash,
            @Nullable String appVersion,
            Language language,
            Instant now);

    /** Takes the token from whichever other installation holds it. */
    @Query("DELETE FROM applicant_device WHERE push_token_hash = :tokenHash AND installation_id <> :installationId")
    long releaseToken(String tokenHash, String installationId);

    @Query("""
            DELETE FROM applicant_device
             WHERE installation_id = :installationId AND COALESCE(applicant_id, officer_id) = :holder
            """)
    long remove(String installationId, @BinaryUuid UUID holder);

    @Query("""
            DELETE FROM applicant_device
             WHERE installation_id = :installationId AND COALESCE(applicant_id, officer_id) <> :holder
            """)
    long releaseInstallation(String installationId, @BinaryUuid UUID holder);

    @Query("DELETE FROM applicant_device WHERE session_id = :session")
    long removeOfSession(@BinaryUuid UUID session);

    @Query("DELETE FROM applicant_device WHERE applicant_id = :applicant")
    long removeOfApplicant(@BinaryUuid UUID applicant);

    @Query("DELETE FROM applicant_device WHERE officer_id = :officer")
    long removeOfOfficer(@BinaryUuid UUID officer);

    @Query("DELETE FROM applicant_device WHERE id = :id AND push_token_hash = :tokenHash")
    long removeIfUnchanged(@BinaryUuid UUID id, String tokenHash);
}

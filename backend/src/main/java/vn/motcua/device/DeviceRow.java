package vn.motcua.device;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.BinaryUuid;
import vn.motcua.platform.text.Language;

/** A row of {@code applicant_device}; its holder is an applicant or an officer. */
@MappedEntity("applicant_device")
record DeviceRow(
        @Id @BinaryUuid UUID id,
        @Nullable @BinaryUuid UUID applicantId,
        @Nullable @BinaryUuid UUID officerId,
        @Nullable @BinaryUuid UUID sessionId,
        String installationId,
        Platform platform,
        String pushToken,
        String pushTokenHash,
        @Nullable String appVersion,
        Language language,
        long version,
        Instant registeredAt) {

    Device toDevice() {
        return new Device(id, installationId, platform, pushToken, appVersion, language, version, registeredAt);
    }
}

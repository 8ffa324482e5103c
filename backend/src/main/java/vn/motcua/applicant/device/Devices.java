package vn.motcua.applicant.device;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.platform.content.ContentHash;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.SqlErrors;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.text.Language;

/** The door to devices. An installation and a token each belong to one applicant: the last one who registered them. */
@Singleton
public class Devices {

    /** More than anybody carries: each is told of everything, and nobody makes us tell thousands. */
    private static final int MOST = 20;

    private final DeviceRows rows;
    private final Transactions transactions;
    private final Clock clock;

    Devices(DeviceRows rows, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** An applicant's devices, oldest first. */
    public List<Device> listFor(ApplicantId applicant) {
        return rows.findByApplicantIdOrderByRegisteredAt(applicant.value()).stream()
                .map(DeviceRow::toDevice)
                .toList();
    }

    /**
     * Removes a device whose token the push service calls dead, unless the app has registered a new token since.
     *
     * @return whether it was removed
     */
    public boolean removeIfUnchanged(UUID id, String token) {
        return transactions.write(() -> rows.removeIfUnchanged(id, ContentHash.of(token))) == 1;
    }

    /** What an app tells of itself. */
    record Registration(
            String installationId,
            Platform platform,
            String pushToken,
            @Nullable String appVersion,
            Language language) {}

    Device register(ApplicantId applicant, Registration registration) {
        try {
            return registerOnce(applicant, registration);
        } catch (DataAccessException refused) {
            if (!SqlErrors.duplicateKey(refused)) {
                throw refused;
            }
            // Another request registered the same installation or token in between; it is there to be seen now.
            return registerOnce(applicant, registration);
        }
    }

    private Device registerOnce(ApplicantId applicant, Registration registration) {
        return transactions.write(() -> {
            String installation = registration.installationId();
            String tokenHash = ContentHash.of(registration.pushToken());
            rows.releaseToken(tokenHash, installation);
            rows.releaseInstallation(installation, applicant.value());
            Optional<DeviceRow> known = rows.findByInstallationId(installation);
            if (known.isPresent()) {
                rows.change(
                        known.get().id(),
                        registration.platform(),
                        registration.pushToken(),
                        tokenHash,
                        registration.appVersion(),
                        registration.language());
            } else {
                rows.save(row(applicant, registration, tokenHash));
                forgetTheOldestBeyondMost(applicant);
            }
            return rows.findByInstallationId(installation).orElseThrow().toDevice();
        });
    }

    private void forgetTheOldestBeyondMost(ApplicantId applicant) {
        List<DeviceRow> oldestFirst = rows.findByApplicantIdOrderByRegisteredAt(applicant.value());
        oldestFirst.stream()
                .limit(Math.max(0, oldestFirst.size() - MOST))
                .forEach(row -> rows.remove(row.installationId(), applicant.value()));
    }

    boolean remove(ApplicantId applicant, String installationId) {
        return transactions.write(() -> rows.remove(installationId, applicant.value())) == 1;
    }

    private DeviceRow row(ApplicantId applicant, Registration registration, String tokenHash) {
        return new DeviceRow(
                Ids.next(),
                applicant.value(),
                registration.installationId(),
                registration.platform(),
                registration.pushToken(),
                tokenHash,
                registration.appVersion(),
                registration.language(),
                1,
                clock.instant());
    }
}

package vn.motcua.applicant.device;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.platform.content.ContentHash;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.SqlErrors;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.security.OpenSessions;
import vn.motcua.platform.text.Language;

/** The door to devices. An installation and a token each belong to one applicant: the last one who registered them. */
@Singleton
public class Devices {

    /** More than anybody carries: each is told of everything, and nobody makes us tell thousands. */
    private static final int MOST = 20;

    private final DeviceRows rows;
    private final Applicants applicants;
    private final OpenSessions openSessions;
    private final Transactions transactions;
    private final Clock clock;

    Devices(DeviceRows rows, Applicants applicants, OpenSessions openSessions, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.applicants = applicants;
        this.openSessions = openSessions;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** An applicant's devices, the one longest not registered again first. */
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

    /** Removes what was registered in a session that ends; joins the caller's transaction. */
    public void removeOfSession(UUID session) {
        transactions.write(() -> rows.removeOfSession(session));
    }

    /** Removes all devices of an applicant; joins the caller's transaction. */
    public void removeAllOf(ApplicantId applicant) {
        transactions.write(() -> rows.removeOfApplicant(applicant.value()));
    }

    /** What an app tells of itself. */
    record Registration(
            String installationId,
            Platform platform,
            String pushToken,
            @Nullable String appVersion,
            Language language) {}

    Device register(ApplicantCaller caller, Registration registration) {
        try {
            return registerOnce(caller, registration);
        } catch (DataAccessException refused) {
            if (!SqlErrors.duplicateKey(refused)) {
                throw refused;
            }
            // Another request registered the same installation or token in between; it is there to be seen now.
            return registerOnce(caller, registration);
        }
    }

    private Device registerOnce(ApplicantCaller caller, Registration registration) {
        return transactions.write(() -> {
            applicants.lock(new ApplicantId(caller.applicantId()));
            openSessions.require(caller);
            String installation = registration.installationId();
            String tokenHash = ContentHash.of(registration.pushToken());
            rows.releaseToken(tokenHash, installation);
            rows.releaseInstallation(installation, caller.applicantId());
            Optional<DeviceRow> known = rows.findByInstallationId(installation);
            if (known.isPresent()) {
                rows.change(
                        known.get().id(),
                        caller.sessionId(),
                        registration.platform(),
                        registration.pushToken(),
                        tokenHash,
                        registration.appVersion(),
                        registration.language(),
                        clock.instant());
            } else {
                rows.save(row(caller, registration, tokenHash));
                forgetTheOldestBeyondMost(caller.applicantId());
            }
            return rows.findByInstallationId(installation).orElseThrow().toDevice();
        });
    }

    private void forgetTheOldestBeyondMost(UUID applicant) {
        List<DeviceRow> oldestFirst = rows.findByApplicantIdOrderByRegisteredAt(applicant);
        oldestFirst.stream()
                .limit(Math.max(0, oldestFirst.size() - MOST))
                .forEach(row -> rows.remove(row.installationId(), applicant));
    }

    boolean remove(ApplicantId applicant, String installationId) {
        return transactions.write(() -> rows.remove(installationId, applicant.value())) == 1;
    }

    private DeviceRow row(ApplicantCaller caller, Registration registration, String tokenHash) {
        return new DeviceRow(
                Ids.next(),
                caller.applicantId(),
                caller.sessionId(),
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

package vn.motcua.device;

import io.micronaut.data.exceptions.DataAccessException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.content.ContentHash;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.SqlErrors;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.security.Caller;
import vn.motcua.platform.security.OfficerCaller;
import vn.motcua.platform.security.OpenSessions;
import vn.motcua.platform.text.Language;

/** The door to devices. An installation and a token each belong to one person: the last one who registered them. */
@Singleton
public class Devices {

    /** More than anybody carries: each is told of everything, and nobody makes us tell thousands. */
    private static final int MOST = 20;

    private final DeviceRows rows;
    private final Applicants applicants;
    private final Officers officers;
    private final OpenSessions openSessions;
    private final Transactions transactions;
    private final Clock clock;

    Devices(
            DeviceRows rows,
            Applicants applicants,
            Officers officers,
            OpenSessions openSessions,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.applicants = applicants;
        this.officers = officers;
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

    /** An officer's devices, the one longest not registered again first. */
    public List<Device> listFor(OfficerId officer) {
        return rows.findByOfficerIdOrderByRegisteredAt(officer.value()).stream()
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

    /** Removes all devices of an officer; joins the caller's transaction. */
    public void removeAllOf(OfficerId officer) {
        transactions.write(() -> rows.removeOfOfficer(officer.value()));
    }

    /** What an app tells of itself. */
    record Registration(
            String installationId,
            Platform platform,
            String pushToken,
            @Nullable String appVersion,
            Language language) {}

    Device register(Caller caller, Registration registration) {
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

    private Device registerOnce(Caller caller, Registration registration) {
        return transactions.write(() -> {
            lock(caller);
            openSessions.require(caller);
            String installation = registration.installationId();
            String tokenHash = ContentHash.of(registration.pushToken());
            rows.releaseToken(tokenHash, installation);
            rows.releaseInstallation(installation, caller.id());
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
                rows.save(row(caller, registration, tokenHash, clock.instant()));
                forgetTheOldestBeyondMost(caller);
            }
            return rows.findByInstallationId(installation).orElseThrow().toDevice();
        });
    }

    private void lock(Caller caller) {
        switch (caller) {
            case ApplicantCaller applicant -> applicants.lock(new ApplicantId(applicant.applicantId()));
            case OfficerCaller officer -> officers.lock(new OfficerId(officer.officerId()));
        }
    }

    private void forgetTheOldestBeyondMost(Caller holder) {
        List<DeviceRow> oldestFirst = switch (holder) {
            case ApplicantCaller applicant -> rows.findByApplicantIdOrderByRegisteredAt(applicant.applicantId());
            case OfficerCaller officer -> rows.findByOfficerIdOrderByRegisteredAt(officer.officerId());
        };
        oldestFirst.stream()
                .limit(Math.max(0, oldestFirst.size() - MOST))
                .forEach(row -> rows.remove(row.installationId(), holder.id()));
    }

    boolean remove(Caller holder, String installationId) {
        return transactions.write(() -> rows.remove(installationId, holder.id())) == 1;
    }

    private static DeviceRow row(Caller caller, Registration registration, String tokenHash, Instant now) {
        return new DeviceRow(
                Ids.next(),
                caller instanceof ApplicantCaller ? caller.id() : null,
                caller instanceof OfficerCaller ? caller.id() : null,
                caller.sessionId(),
                registration.installationId(),
                registration.platform(),
                registration.pushToken(),
                tokenHash,
                registration.appVersion(),
                registration.language(),
                1,
                now);
    }
}

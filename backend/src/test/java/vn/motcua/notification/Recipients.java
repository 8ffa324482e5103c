package vn.motcua.notification;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;
import vn.motcua._support.People;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.sql.Sql;
import vn.motcua.platform.text.Language;

/** Applicants with devices and representatives, made new for one test. */
@Singleton
public class Recipients {
    /** What must never reach a message. */
    public static final String NAME = "Lê Thị Hồng Nhung";

    private static final Instant REGISTERED = Instant.parse("2026-02-01T02:00:00Z");

    private final People people;
    private final Sql sql;
    private final Transactions transactions;

    Recipients(People people, Sql sql, Transactions transactions) {
        this.people = people;
        this.sql = sql;
        this.transactions = transactions;
    }

    public ApplicantId citizen() {
        return people.citizen(NAME).id();
    }

    /** A device with a token of this name; the name is its installation too. */
    public UUID device(ApplicantId owner, String token, Language language) {
        UUID id = Ids.next();
        transactions.write(() -> sql.of("""
                        INSERT INTO applicant_device (id, applicant_id, installation_id, platform, push_token,
                                                      push_token_hash, language, version, registered_at)
                        VALUES (:id, :owner, :token, 'ANDROID', :token, SHA2(:token, 256), :language, 1, :at)
                        """)
                .with("id", id)
                .with("owner", owner.value())
                .with("token", token)
                .with("language", language)
                .with("at", REGISTERED)
                .update());
        return id;
    }

    /** The app registers a new token for a device. */
    public void changeToken(UUID device, String token) {
        transactions.write(
                () -> sql.of("""
                        UPDATE applicant_device
                        SET push_token = :token, push_token_hash = SHA2(:token, 256), version = version + 1
                        WHERE id = :id
                        """).with("token", token).with("id", device).update());
    }

    public void signOut(UUID device) {
        transactions.write(() -> sql.of("DELETE FROM applicant_device WHERE id = :id")
                .with("id", device)
                .update());
    }

    public long devicesOf(ApplicantId owner) {
        return transactions.read(() -> sql.of("SELECT COUNT(*) AS n FROM applicant_device WHERE applicant_id = :id")
                .with("id", owner.value())
                .get(row -> row.number("n")));
    }

    /** Lets somebody follow the owner's dossiers of every procedure, or only act without following. */
    public void representative(ApplicantId owner, ApplicantId representative, String actions) {
        transactions.write(() -> sql.of("""
                        INSERT INTO representation (id, owner_id, representative_id, actions, procedures, valid_until,
                                                    created_at)
                        VALUES (:id, :owner, :representative, :actions, '', '2099-12-31', :at)
                        """)
                .with("id", Ids.next())
                .with("owner", owner.value())
                .with("representative", representative.value())
                .with("actions", actions)
                .with("at", REGISTERED)
                .update());
    }
}

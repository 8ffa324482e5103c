package vn.motcua.notification;

import static vn.motcua._support.Tables.id;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import vn.motcua._support.People;
import vn.motcua._support.Tables;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.notification.words.Notice;
import vn.motcua.notification.words.NotificationKind;
import vn.motcua.platform.content.ContentHash;
import vn.motcua.platform.persistence.Ids;
import vn.motcua.platform.text.Language;

/** Applicants with messages, devices and representatives, made new for one test. */
@Singleton
public class Recipients {
    /** What must never reach a message. */
    public static final String NAME = "Lê Thị Hồng Nhung";

    private final People people;
    private final InboxMessages messages;
    private final Tables tables;

    Recipients(People people, InboxMessages messages, Tables tables) {
        this.people = people;
        this.messages = messages;
        this.tables = tables;
    }

    public ApplicantId citizen() {
        return people.citizen(NAME).id();
    }

    /** A message about no dossier; gives its id. */
    public UUID message(ApplicantId reader, UUID event, NotificationKind kind, Instant at) {
        return message(reader, event, Notice.of(kind), at);
    }

    /** A message; gives its id. */
    public UUID message(ApplicantId reader, UUID event, Notice notice, Instant at) {
        UUID message = Ids.next();
        messages.save(List.of(new InboxMessage(message, reader, event, notice, at, null, null, null)));
        return message;
    }

    /** A device with a token of this name; how the name begins is its installation. */
    public UUID device(ApplicantId owner, String token, Language language) {
        UUID device = Ids.next();
        tables.execute("""
                INSERT INTO applicant_device (id, applicant_id, installation_id, platform, push_token,
                                              push_token_hash, language, version, registered_at)
                VALUES (%s, %s, LEFT('%3$s', 100), 'ANDROID', '%3$s', '%4$s', '%5$s', 1, UTC_TIMESTAMP(6))
                """.formatted(id(device), id(owner.value()), token, ContentHash.of(token), language));
        return device;
    }

    /** The app registers a new token for a device. */
    public void changeToken(UUID device, String token) {
        tables.execute("""
                UPDATE applicant_device
                SET push_token = '%s', push_token_hash = '%s', version = version + 1
                WHERE id = %s
                """.formatted(token, ContentHash.of(token), id(device)));
    }

    public void signOut(UUID device) {
        tables.execute("DELETE FROM applicant_device WHERE id = " + id(device));
    }

    public void email(ApplicantId person, String address) {
        tables.execute("UPDATE applicant SET email = '" + address + "' WHERE id = " + id(person.value()));
    }

    public void noEmail(ApplicantId person) {
        tables.execute("UPDATE applicant SET email = NULL WHERE id = " + id(person.value()));
    }

    /** How somebody wants to be told, at any hour. */
    public void wants(ApplicantId person, boolean push, boolean sms, boolean mail) {
        tables.execute("""
                INSERT INTO notice_settings (applicant_id, push, sms, mail, version, changed_at)
                VALUES (%1$s, %2$s, %3$s, %4$s, 1, UTC_TIMESTAMP(6))
                ON DUPLICATE KEY UPDATE push = %2$s, sms = %3$s, mail = %4$s, version = version + 1
                """.formatted(id(person.value()), push, sms, mail));
    }

    /** Wants to be told by every way, but not in these hours. */
    public void wantsQuiet(ApplicantId person, LocalTime from, LocalTime to) {
        wants(person, true, true, true);
        tables.execute("UPDATE notice_settings SET quiet_from = '%s', quiet_to = '%s' WHERE applicant_id = %s"
                .formatted(from, to, id(person.value())));
    }

    public long devicesOf(ApplicantId owner) {
        return tables.count("applicant_device WHERE applicant_id = " + id(owner.value()));
    }

    /** Lets somebody do these things with the owner's dossiers of every procedure. */
    public void representative(ApplicantId owner, ApplicantId representative, String actions) {
        tables.execute("""
                INSERT INTO representation (id, owner_id, representative_id, actions, procedures, valid_until,
                                            created_at)
                VALUES (%s, %s, %s, '%s', '', '2099-12-31', UTC_TIMESTAMP(6))
                """.formatted(id(Ids.next()), id(owner.value()), id(representative.value()), actions));
    }
}

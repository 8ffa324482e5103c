package vn.motcua.notification.settings;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.platform.sql.Row;
import vn.motcua.platform.sql.Sql;

/** SQL of {@code notice_settings}; it joins the caller's transaction. */
@Singleton
public class NoticeSettingsRows {
    private final Sql sql;

    NoticeSettingsRows(Sql sql) {
        this.sql = sql;
    }

    /** Of each of the applicants, the default where they have chosen nothing. */
    public Map<ApplicantId, NoticeSettings> of(Collection<ApplicantId> applicants) {
        Map<ApplicantId, NoticeSettings> settings = new HashMap<>();
        if (applicants.isEmpty()) {
            return settings;
        }
        applicants.forEach(applicant -> settings.put(applicant, NoticeSettings.DEFAULT));
        sql.of("""
                        SELECT applicant_id, push, sms, mail, quiet_from, quiet_to, version
                        FROM notice_settings WHERE applicant_id IN (:applicants)
                        """)
                .withEach(
                        "applicants",
                        applicants.stream().map(ApplicantId::value).toList())
                .list(row -> Map.entry(new ApplicantId(row.uuid("applicant_id")), settings(row)))
                .forEach(one -> settings.put(one.getKey(), one.getValue()));
        return settings;
    }

    NoticeSettings of(ApplicantId applicant) {
        return of(Set.of(applicant)).getOrDefault(applicant, NoticeSettings.DEFAULT);
    }

    void save(ApplicantId applicant, NoticeSettings settings, Instant now) {
        QuietHours quiet = settings.quiet();
        sql.of("""
                        INSERT INTO notice_settings (applicant_id, push, sms, mail, quiet_from, quiet_to, version, changed_at)
                        VALUES (:applicant, :push, :sms, :mail, :from, :to, :version, :now)
                        ON DUPLICATE KEY UPDATE push = :push, sms = :sms, mail = :mail, quiet_from = :from, quiet_to = :to,
                                                version = :version, changed_at = :now
                        """)
                .with("applicant", applicant.value())
                .with("push", settings.push())
                .with("sms", settings.sms())
                .with("mail", settings.mail())
                .with("from", quiet == null ? null : quiet.from().toString())
                .with("to", quiet == null ? null : quiet.to().toString())
                .with("version", settings.version())
                .with("now", now)
                .update();
    }

    private static NoticeSettings settings(Row row) {
        QuietHours quiet = row.findText("quiet_from")
                .map(from -> new QuietHours(LocalTime.parse(from), LocalTime.parse(row.text("quiet_to"))))
                .orElse(null);
        return new NoticeSettings(
                row.number("push") == 1, row.number("sms") == 1, row.number("mail") == 1, quiet, row.number("version"));
    }
}

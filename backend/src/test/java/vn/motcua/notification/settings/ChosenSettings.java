package vn.motcua.notification.settings;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.platform.persistence.Transactions;

/** Changes settings as the product does, by a clock of the test's. */
@Singleton
public final class ChosenSettings {
    private final NoticeSettingsRows rows;
    private final List<HeldBack> heldBack;
    private final Applicants applicants;
    private final Transactions transactions;

    ChosenSettings(NoticeSettingsRows rows, List<HeldBack> heldBack, Applicants applicants, Transactions transactions) {
        this.rows = rows;
        this.heldBack = heldBack;
        this.applicants = applicants;
        this.transactions = transactions;
    }

    public void notQuietAnyMore(ApplicantId person, Clock clock) {
        change(person, new NoticeSettings(true, true, true, null, version(person)), clock);
    }

    /** Every other way, and not in these hours. */
    public void noPushes(ApplicantId person, LocalTime from, LocalTime to, Clock clock) {
        change(person, new NoticeSettings(false, true, true, new QuietHours(from, to), version(person)), clock);
    }

    public void quiet(ApplicantId person, LocalTime from, LocalTime to, Clock clock) {
        change(person, new NoticeSettings(true, true, true, new QuietHours(from, to), version(person)), clock);
    }

    private long version(ApplicantId person) {
        return transactions.read(() -> rows.of(person).version());
    }

    private void change(ApplicantId person, NoticeSettings wanted, Clock clock) {
        new ChangeNoticeSettings(rows, heldBack, applicants, transactions, clock).change(person, wanted);
    }
}

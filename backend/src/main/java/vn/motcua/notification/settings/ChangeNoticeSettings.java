package vn.motcua.notification.settings;

import jakarta.inject.Singleton;
import java.time.Clock;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.platform.persistence.Transactions;

/** Changes how an applicant wants to be told. */
@Singleton
class ChangeNoticeSettings {
    private final NoticeSettingsRows rows;
    private final Applicants applicants;
    private final Transactions transactions;
    private final Clock clock;

    ChangeNoticeSettings(NoticeSettingsRows rows, Applicants applicants, Transactions transactions, Clock clock) {
        this.rows = rows;
        this.applicants = applicants;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** How a change ends. */
    sealed interface Outcome {
        /** The settings as they are now. */
        record Changed(NoticeSettings settings) implements Outcome {}

        /** Somebody changed them since the caller read them. */
        record Stale(long currentVersion) implements Outcome {}
    }

    /** The wanted settings bear the version that the caller last read; what is so already is no change. */
    Outcome change(ApplicantId applicant, NoticeSettings wanted) {
        return transactions.write(() -> {
            // There may be no row of theirs to lock yet.
            applicants.lock(applicant);
            NoticeSettings known = rows.of(applicant);
            if (known.version() != wanted.version()) {
                return new Outcome.Stale(known.version());
            }
            if (wanted.choosesAs(known)) {
                return new Outcome.Changed(known);
            }
            NoticeSettings changed =
                    new NoticeSettings(wanted.push(), wanted.sms(), wanted.mail(), wanted.quiet(), known.version() + 1);
            rows.save(applicant, changed, clock.instant());
            return new Outcome.Changed(changed);
        });
    }
}

package vn.motcua.notification.settings;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.platform.persistence.Transactions;

/** Changes how an applicant wants to be told. */
@Singleton
class ChangeNoticeSettings {
    private final NoticeSettingsRows rows;
    private final List<HeldBack> heldBack;
    private final Applicants applicants;
    private final Transactions transactions;
    private final Clock clock;

    ChangeNoticeSettings(
            NoticeSettingsRows rows,
            List<HeldBack> heldBack,
            Applicants applicants,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.heldBack = List.copyOf(heldBack);
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
            Instant now = clock.instant();
            rows.save(applicant, changed, now);
            heldBack.forEach(way -> way.settle(applicant, changed, now));
            return new Outcome.Changed(changed);
        });
    }
}

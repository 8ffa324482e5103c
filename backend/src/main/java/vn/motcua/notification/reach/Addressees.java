package vn.motcua.notification.reach;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.applicant.Applicants;
import vn.motcua.notification.settings.NoticeSettings;
import vn.motcua.notification.settings.NoticeSettingsRows;
import vn.motcua.platform.persistence.Transactions;

/** Looks up people with what they have chosen, as both are now. */
@Singleton
class Addressees {
    private final Applicants applicants;
    private final NoticeSettingsRows settings;
    private final Transactions transactions;

    Addressees(Applicants applicants, NoticeSettingsRows settings, Transactions transactions) {
        this.applicants = applicants;
        this.settings = settings;
        this.transactions = transactions;
    }

    /** Those of them that there are. */
    Map<ApplicantId, Addressee> list(Collection<ApplicantId> ids) {
        Set<ApplicantId> each = Set.copyOf(ids);
        return transactions.read(() -> {
            Map<ApplicantId, NoticeSettings> chosen = settings.of(each);
            return applicants.list(each).entrySet().stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey,
                            entry -> new Addressee(
                                    entry.getValue(), chosen.getOrDefault(entry.getKey(), NoticeSettings.DEFAULT))));
        });
    }
}

package vn.motcua.notification.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.notification.words.Notice;
import vn.motcua.notification.words.Notice.AboutDossier;
import vn.motcua.notification.words.NotificationKind;

class QuietHoursTest {
    private static final QuietHours NIGHT = new QuietHours(LocalTime.of(22, 0), LocalTime.of(6, 30));
    private static final NoticeSettings AT_NIGHT = new NoticeSettings(true, true, true, NIGHT, 1);

    /** 23:10 in Vietnam. */
    private static final Instant LATE = Instant.parse("2026-02-05T16:10:00Z");

    /** 06:30 in Vietnam. */
    private static final Instant MORNING = Instant.parse("2026-02-05T23:30:00Z");

    @ParameterizedTest
    @CsvSource({
        "22:00, 06:30, 2026-02-05T14:59:59Z, 2026-02-05T14:59:59Z",
        "22:00, 06:30, 2026-02-05T15:00:00Z, 2026-02-05T23:30:00Z",
        "22:00, 06:30, 2026-02-05T17:00:00Z, 2026-02-05T23:30:00Z",
        "22:00, 06:30, 2026-02-05T23:29:59Z, 2026-02-05T23:30:00Z",
        "22:00, 06:30, 2026-02-05T23:30:00Z, 2026-02-05T23:30:00Z",
        "12:00, 13:30, 2026-02-05T05:00:00Z, 2026-02-05T06:30:00Z",
        "12:00, 13:30, 2026-02-05T06:30:00Z, 2026-02-05T06:30:00Z",
        "12:00, 13:30, 2026-02-05T17:00:00Z, 2026-02-05T17:00:00Z",
        "22:00, 00:00, 2026-02-05T16:00:00Z, 2026-02-05T17:00:00Z",
        "00:00, 06:00, 2026-02-05T17:00:00Z, 2026-02-05T23:00:00Z"
    })
    void hoursEndAtTheirTimeInVietnam(LocalTime from, LocalTime to, Instant now, Instant over) {
        assertThat(new QuietHours(from, to).over(now)).isEqualTo(over);
    }

    @Test
    void hoursThatEndWhenTheyBeginAreNone() {
        assertThatThrownBy(() -> new QuietHours(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void noticeWaitsForTheMorning() {
        assertThat(AT_NIGHT.mayDisturb(notice(NotificationKind.DOSSIER_RESOLVED, null), LATE))
                .isEqualTo(MORNING);
        assertThat(AT_NIGHT.mayDisturb(
                        notice(NotificationKind.DOSSIER_SUPPLEMENT_REQUESTED, MORNING.plusSeconds(60)), LATE))
                .isEqualTo(MORNING);
    }

    @Test
    void whatWouldBeTooLateInTheMorningComesAtNight() {
        assertThat(AT_NIGHT.mayDisturb(
                        notice(NotificationKind.DOSSIER_SUPPLEMENT_DUE_SOON, MORNING.minusSeconds(60)), LATE))
                .isEqualTo(LATE);
        assertThat(AT_NIGHT.mayDisturb(
                        notice(NotificationKind.DOSSIER_PAYMENT_DUE_SOON, MORNING.minusSeconds(60)), LATE))
                .isEqualTo(LATE);
        assertThat(AT_NIGHT.mayDisturb(Notice.of(NotificationKind.ACCOUNT_PHONE_CHANGED), LATE))
                .isEqualTo(LATE);
    }

    @Test
    void dayOnWhichTheAgencyPromisedItsAnswerIsNoDeadlineOfTheApplicants() {
        assertThat(AT_NIGHT.mayDisturb(notice(NotificationKind.DOSSIER_ACCEPTED, MORNING.minusSeconds(60)), LATE))
                .isEqualTo(MORNING);
    }

    @Test
    void whoHasNoQuietHoursMayBeDisturbedAtAnyTime() {
        assertThat(NoticeSettings.DEFAULT.mayDisturb(notice(NotificationKind.DOSSIER_RESOLVED, null), LATE))
                .isEqualTo(LATE);
    }

    @Test
    void shortMessageFollowsOnlyWhatIsWorthOneAndOnlyWhereItIsWanted() {
        Notice worth = notice(NotificationKind.DOSSIER_RESOLVED, null);
        Notice not = notice(NotificationKind.DOSSIER_STARTED, null);
        NoticeSettings silent = new NoticeSettings(true, false, false, null, 1);
        NoticeSettings shortOnly = new NoticeSettings(true, true, false, null, 1);
        assertThat(NoticeSettings.DEFAULT.wantsFallback(not)).isTrue();
        assertThat(shortOnly.wantsFallback(worth)).isTrue();
        assertThat(shortOnly.wantsFallback(not)).isFalse();
        assertThat(silent.wantsFallback(worth)).isFalse();
    }

    private static Notice notice(NotificationKind kind, @Nullable Instant promised) {
        return new Notice(
                kind, new AboutDossier(UUID.randomUUID(), "H56-1", "Thủ tục", "Procedure", "Sở", promised), null);
    }
}

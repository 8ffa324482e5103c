package vn.motcua.notification.officer;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.text.Language;

/** Officers' notices on the wire. */
final class OfficerNoticeJson {
    private OfficerNoticeJson() {}

    record Notices(List<Notice> items, @Nullable String next, long unreadCount) {
        Notices {
            items = List.copyOf(items);
        }

        static Notices of(Page<Notice> page, long unreadCount) {
            return new Notices(page.items(), page.next(), unreadCount);
        }
    }

    record Notice(
            UUID id,
            OfficerNoticeKind kind,
            String title,
            String body,
            @Nullable String about,
            UUID agencyId,
            @Nullable UUID subjectId,
            Instant createdAt,
            @Nullable Instant readAt) {

        static Notice of(OfficerNotice notice, @Nullable String about, Language language) {
            long amount = Objects.requireNonNullElse(notice.about().amount(), 1L);
            String body = notice.kind().body().in(language);
            return new Notice(
                    notice.id(),
                    notice.kind(),
                    notice.kind().title().in(language),
                    body.replace("{amount}", Long.toString(amount)),
                    about,
                    notice.about().agencyId(),
                    notice.about().subjectId(),
                    notice.createdAt(),
                    notice.readAt());
        }
    }
}

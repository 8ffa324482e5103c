package vn.motcua.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.notification.words.MessageTemplates;
import vn.motcua.notification.words.Notice.AboutDossier;
import vn.motcua.notification.words.NotificationKind;
import vn.motcua.notification.words.Words;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.text.Language;

/** The inbox on the wire. */
final class InboxJson {
    private InboxJson() {}

    record Inbox(List<Message> items, @Nullable String next, long unreadCount) {
        static Inbox of(Page<Message> page, long unreadCount) {
            return new Inbox(page.items(), page.next(), unreadCount);
        }
    }

    record Message(
            UUID id,
            NotificationKind kind,
            String title,
            String body,
            @Nullable UUID dossierId,
            @Nullable String dossierCode,
            Instant createdAt,
            @Nullable Instant readAt) {

        static Message of(InboxMessage message, MessageTemplates templates, Language language) {
            Words words = templates.renderWithReason(message.notice(), language);
            AboutDossier dossier = message.notice().dossier();
            return new Message(
                    message.id(),
                    message.notice().kind(),
                    words.title(),
                    words.body(),
                    dossier == null ? null : dossier.id(),
                    dossier == null ? null : dossier.code(),
                    message.createdAt(),
                    message.readAt());
        }
    }
}

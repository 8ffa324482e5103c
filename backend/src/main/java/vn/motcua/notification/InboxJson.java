package vn.motcua.notification;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

    /** Messages that an app has got. */
    @Introspected
    record Received(@NotNull @Size(min = 1, max = 100) List<@NotNull UUID> ids) {}

    record Message(
            UUID id,
            NotificationKind kind,
            String title,
            String body,
            @Nullable UUID dossierId,
            @Nullable String dossierCode,
            Instant createdAt,
            @Nullable Instant receivedAt,
            @Nullable Instant readAt,
            List<MessageDelivery> deliveries) {

        static Message of(
                InboxMessage message,
                Map<UUID, List<MessageDelivery>> deliveries,
                MessageTemplates templates,
                Language language) {
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
                    message.receivedAt() == null ? message.readAt() : message.receivedAt(),
                    message.readAt(),
                    deliveries.getOrDefault(message.id(), List.of()));
        }
    }
}

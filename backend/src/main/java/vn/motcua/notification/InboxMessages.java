package vn.motcua.notification;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.applicant.ApplicantId;
import vn.motcua.notification.words.Notice.AboutDossier;
import vn.motcua.notification.words.NoticeJson;

/** Keeps people's messages; every method joins the caller's transaction. */
@Singleton
class InboxMessages {
    private final InboxMessageRows rows;
    private final ConfirmationRows confirmations;
    private final NoticeJson json;

    InboxMessages(InboxMessageRows rows, ConfirmationRows confirmations, NoticeJson json) {
        this.rows = rows;
        this.confirmations = confirmations;
        this.json = json;
    }

    void save(List<InboxMessage> messages) {
        rows.saveAll(messages.stream().map(this::row).toList());
    }

    /** Newest first, from before an id where one is given. */
    List<InboxMessage> page(ApplicantId applicant, boolean unreadOnly, @Nullable UUID before, int limit) {
        return rows.page(applicant.value(), unreadOnly, before, limit).stream()
                .map(this::message)
                .toList();
    }

    long countUnread(ApplicantId applicant) {
        return rows.countByApplicantIdAndReadAtIsNull(applicant.value());
    }

    /** A message of theirs. */
    Optional<InboxMessage> find(ApplicantId applicant, UUID id) {
        return rows.findByIdAndApplicantId(id, applicant.value()).map(this::message);
    }

    /** Whether there is such a message of theirs; the first reading's time stays. */
    boolean markRead(ApplicantId applicant, UUID id, Instant now) {
        return confirmations.read(applicant, id, now) == 1;
    }

    /** Marks those of the messages that are theirs as received, and says how many they are; the first time stays. */
    int markReceived(ApplicantId applicant, Collection<UUID> ids, Instant now) {
        return confirmations.received(applicant, ids, now);
    }

    private InboxMessageRow row(InboxMessage message) {
        AboutDossier dossier = message.notice().dossier();
        return new InboxMessageRow(
                message.id(),
                message.applicantId().value(),
                message.eventId(),
                dossier == null ? null : dossier.id(),
                message.notice().kind(),
                json.write(message.notice()),
                message.createdAt(),
                message.fallbackAt(),
                message.fallbackAt() == null ? message.createdAt() : null,
                message.receivedAt(),
                message.readAt());
    }

    private InboxMessage message(InboxMessageRow row) {
        return new InboxMessage(
                row.id(),
                new ApplicantId(row.applicantId()),
                row.eventId(),
                json.read(row.notice()),
                row.createdAt(),
                row.fallbackAt(),
                row.receivedAt(),
                row.readAt());
    }
}

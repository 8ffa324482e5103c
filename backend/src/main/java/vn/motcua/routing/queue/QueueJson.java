package vn.motcua.routing.queue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.dossier.DossierStatus;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.text.Language;
import vn.motcua.routing.Assignee;

/** A page of a queue on the wire. */
record QueueJson(List<Item> items, @Nullable String next) {

    record Item(
            UUID id,
            String code,
            DossierStatus status,
            String procedureCode,
            String procedureName,
            String ownerName,
            Instant receivedAt,
            @Nullable Instant dueAt,
            boolean nearDue,
            boolean goneOn,
            @Nullable Instant payBy,
            String stepName,
            String unitName,
            @Nullable OfficerRef assignee,
            long version) {}

    record OfficerRef(UUID id, String name) {}

    /**
     * A page in this shape.
     *
     * @param payBy until when applicants were asked to pay, of the dossiers that wait for it
     */
    static QueueJson of(
            Page<QueueItem> page,
            Map<UUID, Instant> payBy,
            Agencies agencies,
            ProcedureNames names,
            Language language) {
        return new QueueJson(
                page.items().stream()
                        .map(item -> item(
                                item,
                                payBy.get(item.dossierId().value()),
                                agencies,
                                names.in(language, item.subject())))
                        .toList(),
                page.next());
    }

    private static Item item(QueueItem item, @Nullable Instant payBy, Agencies agencies, String procedureName) {
        Assignee assignee = item.assignee();
        return new Item(
                item.dossierId().value(),
                item.subject().code(),
                item.status(),
                item.subject().procedureCode(),
                procedureName,
                item.subject().ownerName(),
                item.times().receivedAt(),
                item.times().dueAt(),
                item.times().isNearDue(),
                item.times().hasGoneOn(),
                payBy,
                item.place().stepName(),
                agencies.getUnit(item.place().unitId()).name(),
                assignee == null ? null : new OfficerRef(assignee.id().value(), assignee.name()),
                item.dossierVersion());
    }
}

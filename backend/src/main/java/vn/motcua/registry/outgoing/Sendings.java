package vn.motcua.registry.outgoing;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.DeliveryLookup;

/** Says what has become of documents since they were sent: by whoever carries them, and by what replaced them. */
@Singleton
class Sendings {

    private final ReplacementRows replacements;
    private final BeanProvider<DeliveryLookup> deliveries;
    private final Transactions transactions;

    Sendings(ReplacementRows replacements, BeanProvider<DeliveryLookup> deliveries, Transactions transactions) {
        this.replacements = replacements;
        this.deliveries = deliveries;
        this.transactions = transactions;
    }

    /** Of a document that its clerk has sent. */
    Sending get(OutgoingId sent) {
        return list(List.of(sent)).getOrDefault(sent, Sending.WAITING);
    }

    /** Of documents that their clerks have sent. */
    Map<OutgoingId, Sending> list(Collection<OutgoingId> sent) {
        if (sent.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = sent.stream().map(OutgoingId::value).toList();
        Set<UUID> replaced = transactions.read(() -> replacements.listReplaced(ids));
        Map<UUID, DeliveryLookup.Progress> carried =
                deliveries.isPresent() ? deliveries.get().progress(ids) : Map.of();
        Map<OutgoingId, Sending> all = new HashMap<>();
        for (UUID id : ids) {
            DeliveryLookup.Progress progress = carried.getOrDefault(id, DeliveryLookup.Progress.WAITING);
            all.put(new OutgoingId(id), replaced.contains(id) ? Sending.REPLACED : of(progress));
        }
        return all;
    }

    private static Sending of(DeliveryLookup.Progress progress) {
        return switch (progress) {
            case WAITING -> Sending.WAITING;
            case SENT -> Sending.SENT;
            case NOT_SENT -> Sending.NOT_SENT;
            case REFUSED -> Sending.REFUSED;
            case TAKEN_BACK -> Sending.TAKEN_BACK;
        };
    }
}

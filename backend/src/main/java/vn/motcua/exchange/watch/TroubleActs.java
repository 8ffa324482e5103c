package vn.motcua.exchange.watch;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.exchange.delivery.Message;
import vn.motcua.exchange.delivery.Parcel;
import vn.motcua.exchange.delivery.Post;
import vn.motcua.exchange.edxml.BusinessKind;
import vn.motcua.registry.outgoing.BoundReceivers;
import vn.motcua.registry.outgoing.BoundReceivers.Bond;

/** What a clerk can do about troubles; it joins the caller's transaction. */
@Singleton
class TroubleActs {
    private final TroubleRows rows;
    private final Post post;
    private final List<BoundReceivers> bound;

    TroubleActs(TroubleRows rows, Post post, List<BoundReceivers> bound) {
        this.rows = rows;
        this.post = post;
        this.bound = bound;
    }

    Set<TroubleAct> of(Trouble trouble) {
        return of(trouble, bonds(List.of(trouble)).get(trouble.about().outgoingId()));
    }

    /** Of each trouble, by its id. */
    Map<UUID, Set<TroubleAct>> of(Collection<Trouble> troubles) {
        Map<UUID, Bond> bonds = bonds(troubles);
        Map<UUID, Set<TroubleAct>> acts = new HashMap<>();
        troubles.forEach(trouble ->
                acts.put(trouble.id(), of(trouble, bonds.get(trouble.about().outgoingId()))));
        return acts;
    }

    /** A status, recall or update that could not be sent: not the document itself, which goes out by its own rules. */
    Optional<Parcel> whatFollows(Trouble trouble) {
        return trouble.kind() == TroubleKind.NOT_SENT
                ? rows.findKey(trouble.id())
                        .map(UUID::fromString)
                        .flatMap(post::find)
                        .filter(parcel -> switch (parcel.message()) {
                            case Message.Status status -> true;
                            case Message.Business(BusinessKind kind, String reason) ->
                                kind == BusinessKind.RECALL || kind == BusinessKind.UPDATE;
                        })
                : Optional.empty();
    }

    private Map<UUID, Bond> bonds(Collection<Trouble> troubles) {
        List<UUID> documents = troubles.stream()
                .filter(TroubleActs::isOfSending)
                .flatMap(trouble -> Stream.ofNullable(trouble.about().outgoingId()))
                .distinct()
                .toList();
        Map<UUID, Bond> bonds = new HashMap<>();
        if (!documents.isEmpty()) {
            bound.forEach(one -> bonds.putAll(one.bonds(documents)));
        }
        return bonds;
    }

    private Set<TroubleAct> of(Trouble trouble, @Nullable Bond bond) {
        if (!isOfSending(trouble)) {
            return EnumSet.of(TroubleAct.PUT_AWAY);
        }
        if (bond == null) {
            return EnumSet.allOf(TroubleAct.class);
        }
        // Who refused it has given back what it was for: only what nobody has had yet may still go, and what is said of
        // it.
        boolean maySend = trouble.kind() == TroubleKind.NOT_SENT
                && (bond == Bond.TO_ITS_RECEIVER || whatFollows(trouble).isPresent());
        return maySend ? EnumSet.of(TroubleAct.SEND_AGAIN, TroubleAct.PUT_AWAY) : EnumSet.of(TroubleAct.PUT_AWAY);
    }

    private static boolean isOfSending(Trouble trouble) {
        return switch (trouble.kind()) {
            case NOT_SENT, REFUSED -> trouble.about().documentId() != null;
            case LATE, NO_STATUS, NO_ANSWER, NOT_READ, MAILBOX, TO_RECALL -> false;
        };
    }
}

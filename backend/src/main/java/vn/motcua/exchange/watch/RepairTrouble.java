package vn.motcua.exchange.watch;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.Agency;
import vn.motcua.exchange.ExchangeAgencies;
import vn.motcua.exchange.ExchangeDocument;
import vn.motcua.exchange.ExchangeDocuments;
import vn.motcua.exchange.delivery.Message;
import vn.motcua.exchange.delivery.Parcel;
import vn.motcua.exchange.delivery.Post;
import vn.motcua.exchange.edxml.BusinessKind;
import vn.motcua.exchange.edxml.OrganId;
import vn.motcua.exchange.partner.PartnerBook;
import vn.motcua.exchange.status.Stage;
import vn.motcua.exchange.status.StatusBook;
import vn.motcua.exchange.status.StatusHistory;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.outgoing.AddReceiver;
import vn.motcua.registry.outgoing.OutgoingId;

/** A clerk sends again what was not sent or was refused, to the same receiver or to the right one; or puts a trouble away. */
@Singleton
class RepairTrouble {
    private final TroubleRows rows;
    private final TroubleActs acts;
    private final ExchangeDocuments documents;
    private final StatusBook book;
    private final Post post;
    private final AddReceiver addReceiver;
    private final ExchangeAgencies agencies;
    private final PartnerBook partners;
    private final Transactions transactions;
    private final Troubles troubles;

    RepairTrouble(
            TroubleRows rows,
            TroubleActs acts,
            ExchangeDocuments documents,
            StatusBook book,
            Post post,
            AddReceiver addReceiver,
            ExchangeAgencies agencies,
            PartnerBook partners,
            Transactions transactions,
            Troubles troubles) {
        this.rows = rows;
        this.acts = acts;
        this.documents = documents;
        this.book = book;
        this.post = post;
        this.addReceiver = addReceiver;
        this.agencies = agencies;
        this.partners = partners;
        this.transactions = transactions;
        this.troubles = troubles;
    }

    /** What came of it. */
    sealed interface Outcome {
        /** It is over. */
        record Repaired() implements Outcome {}

        /** There is none that is open, at an agency where the officer may repair it. */
        record NotFound() implements Outcome {}

        /** Sending again does not mend it. */
        record NotToBeSent() implements Outcome {}

        /** No agency that documents reach has this code, or it is the sender's own. */
        record BadReceiver() implements Outcome {}

        /** The document is on its way to that receiver, or is there. */
        record SentThere() implements Outcome {}
    }

    /**
     * Sends the document again.
     *
     * @param receiver the right one; null sends it to the same
     * @param officer who sends it
     * @param mayRepair whether the officer may repair it
     */
    Outcome sendAgain(UUID id, @Nullable String receiver, UUID officer, Predicate<Trouble> mayRepair) {
        if (receiver != null && !isReached(receiver)) {
            return new Outcome.BadReceiver();
        }
        String to = receiver == null
                ? null
                : agencies.find(receiver).map(ExchangeAgencies::codeOf).orElse(receiver);
        return transactions.write(() -> rows.lockOpen(id)
                .filter(mayRepair)
                .map(trouble -> mayBeSent(trouble, to) ? send(trouble, to, officer) : new Outcome.NotToBeSent())
                .orElseGet(Outcome.NotFound::new));
    }

    private boolean mayBeSent(Trouble trouble, @Nullable String receiver) {
        boolean isSame = receiver == null || receiver.equals(trouble.about().partner());
        return acts.of(trouble).contains(isSame ? TroubleAct.SEND_AGAIN : TroubleAct.SEND_ELSEWHERE);
    }

    private boolean isReached(String code) {
        return OrganId.isCode(code) && (agencies.find(code).isPresent() || partners.isListed(code));
    }

    /** Puts it away: it was seen to otherwise. */
    Outcome putAway(UUID id, Predicate<Trouble> mayRepair) {
        return transactions.write(() -> rows.lockOpen(id)
                .filter(mayRepair)
                .<Outcome>map(trouble -> {
                    troubles.end(trouble);
                    return new Outcome.Repaired();
                })
                .orElseGet(Outcome.NotFound::new));
    }

    private Outcome send(Trouble trouble, @Nullable String receiver, UUID officer) {
        return acts.whatFollows(trouble)
                .map(parcel -> sendWhatFollows(trouble, parcel, receiver))
                .orElseGet(() -> sendDocument(trouble, receiver, officer));
    }

    /** It is said to whoever has the document, and to nobody else. */
    private Outcome sendWhatFollows(Trouble trouble, Parcel parcel, @Nullable String receiver) {
        if (receiver != null && !receiver.equals(parcel.to())) {
            return new Outcome.NotToBeSent();
        }
        post.add(new Parcel(parcel.documentId(), parcel.from(), parcel.to(), parcel.message(), true, null));
        troubles.end(trouble);
        return new Outcome.Repaired();
    }

    private Outcome sendDocument(Trouble trouble, @Nullable String receiver, UUID officer) {
        ExchangeDocument document =
                documents.get(Objects.requireNonNull(trouble.about().documentId(), "repaired by sending"));
        String before = Objects.requireNonNull(trouble.about().partner(), "repaired by sending");
        Map<String, StatusHistory> histories = book.histories(document.id());
        String to = receiver == null ? before : known(receiver, histories.keySet());
        if (partners.same(to, document.reference().senderCode())) {
            return new Outcome.BadReceiver();
        }
        StatusHistory there = histories.get(to);
        boolean isElsewhere =
                !to.equals(before) && there != null && !there.standing().stage().isClosed();
        if (isElsewhere) {
            return new Outcome.SentThere();
        }
        if (there != null && there.standing().stage() == Stage.GIVEN_BACK) {
            return new Outcome.NotToBeSent();
        }
        if (!to.equals(before)) {
            document.links()
                    .register()
                    .ifPresent(outgoing -> addReceiver.add(new OutgoingId(outgoing), written(to), before, officer));
        }
        send(document, to);
        troubles.end(trouble);
        return new Outcome.Repaired();
    }

    private void send(ExchangeDocument document, String to) {
        book.send(document.id(), to);
        post.add(new Parcel(
                document.id(),
                document.reference().senderCode(),
                to,
                new Message.Business(BusinessKind.NEW, ""),
                true,
                null));
    }

    /** As clerks write it: the portal's own agencies not by the code that the axis knows them by. */
    private String written(String code) {
        return agencies.find(code).map(Agency::code).orElse(code);
    }

    /** By the code that it was sent to, where that is another of the same agency's. */
    private String known(String receiver, Set<String> receivers) {
        return receivers.stream()
                .filter(one -> partners.same(one, receiver))
                .findFirst()
                .orElse(receiver);
    }
}

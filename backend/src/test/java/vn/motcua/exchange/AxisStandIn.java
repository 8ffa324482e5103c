package vn.motcua.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.motcua.exchange.axis.Acknowledgement;
import vn.motcua.exchange.axis.AxisAgency;
import vn.motcua.exchange.axis.AxisAnswer;
import vn.motcua.exchange.axis.AxisAnswer.Answered;
import vn.motcua.exchange.axis.AxisConnection;
import vn.motcua.exchange.axis.AxisError;
import vn.motcua.exchange.axis.AxisRoutes;
import vn.motcua.exchange.axis.Dispatch;
import vn.motcua.exchange.axis.DocId;
import vn.motcua.exchange.axis.FetchedPackage;
import vn.motcua.exchange.axis.MessageType;
import vn.motcua.exchange.axis.ReceivedPackage;
import vn.motcua.exchange.axis.SentPackage;
import vn.motcua.platform.hash.Sha256;

/** An axis in memory, with a mailbox for whoever is written to; it may be away, or say no. */
public final class AxisStandIn implements AxisConnection {
    private static final String RECEIVED = "r-";

    private final Clock clock;
    private final List<Entry> entries = new ArrayList<>();
    private final List<UUID> tried = new ArrayList<>();
    private Function<Dispatch, Optional<AxisAnswer<DocId>>> instead = dispatch -> Optional.empty();
    private final Set<DocId> withheld = new HashSet<>();
    private boolean away;

    public AxisStandIn(Clock clock) {
        this.clock = clock;
    }

    private record Entry(
            UUID messageId,
            MessageType type,
            String from,
            String to,
            Instant at,
            ByteBuffer bytes,
            Optional<Acknowledgement> acknowledgement) {
        Entry acknowledged(Acknowledgement now) {
            return new Entry(messageId, type, from, to, at, bytes, Optional.of(now));
        }

        boolean isOpen() {
            return acknowledgement
                    .filter(last -> last != Acknowledgement.PROCESSING)
                    .isEmpty();
        }
    }

    public AxisRoutes routes() {
        return new AxisRoutes("H56", null, this);
    }

    /** From now on nobody answers, or somebody does again. */
    public synchronized void beAway(boolean nobodyAnswers) {
        away = nobodyAnswers;
    }

    /** Lists a package and does not give it out. */
    public synchronized void withhold(DocId docId) {
        withheld.add(docId);
    }

    /** Gives out everything again. */
    public synchronized void withholdNothing() {
        withheld.clear();
    }

    /** Refuses every package from now on. */
    public synchronized void refuse(AxisError error) {
        instead = dispatch -> Optional.of(new AxisAnswer.Refused<>(error, "no"));
    }

    /** The messages that were handed over, in this order; each once, however often it came. */
    public synchronized List<UUID> taken() {
        return entries.stream().map(Entry::messageId).toList();
    }

    /** Every try, the failed ones included. */
    public synchronized List<UUID> tried() {
        return List.copyOf(tried);
    }

    /** Puts bytes into a mailbox that no delivery of ours brought. */
    public synchronized void put(String from, String to, MessageType type, byte[] bytes) {
        entries.add(new Entry(
                UUID.randomUUID(), type, from, to, clock.instant(), ByteBuffer.wrap(bytes.clone()), Optional.empty()));
    }

    /** Lets an entry that was acknowledged lie in its mailbox again, as an axis does that lost the acknowledgement. */
    public synchronized void forgetAcknowledgements() {
        entries.replaceAll(entry -> new Entry(
                entry.messageId(),
                entry.type(),
                entry.from(),
                entry.to(),
                entry.at(),
                entry.bytes(),
                Optional.empty()));
    }

    @Override
    public String name() {
        return "stand-in";
    }

    @Override
    public synchronized AxisAnswer<DocId> send(Dispatch dispatch) {
        tried.add(dispatch.messageId());
        if (away) {
            return new AxisAnswer.Unreachable<>("nobody answers");
        }
        Optional<AxisAnswer<DocId>> other = instead.apply(dispatch);
        if (other.isPresent()) {
            return other.get();
        }
        for (int i = 0; i < entries.size(); i++) {
            if (entries.get(i).messageId().equals(dispatch.messageId())) {
                return new Answered<>(new DocId("s-" + i));
            }
        }
        entries.add(new Entry(
                dispatch.messageId(),
                dispatch.type(),
                dispatch.from(),
                dispatch.to(),
                clock.instant(),
                ByteBuffer.wrap(bytes(dispatch.file())),
                Optional.empty()));
        return new Answered<>(new DocId("s-" + (entries.size() - 1)));
    }

    @Override
    public synchronized AxisAnswer<List<ReceivedPackage>> listReceived(String agencyCode) {
        if (away) {
            return new AxisAnswer.Unreachable<>("nobody answers");
        }
        return new Answered<>(mailbox(agencyCode));
    }

    /** What lies in a mailbox and was not acknowledged. */
    public synchronized List<ReceivedPackage> mailbox(String agencyCode) {
        List<ReceivedPackage> found = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.to().equals(agencyCode) && entry.isOpen()) {
                found.add(new ReceivedPackage(
                        new DocId(RECEIVED + i),
                        entry.type(),
                        entry.from(),
                        entry.to(),
                        entry.at(),
                        entry.acknowledgement()));
            }
        }
        return found;
    }

    @Override
    public synchronized AxisAnswer<FetchedPackage> fetch(DocId docId, Path target) {
        if (away || withheld.contains(docId)) {
            return new AxisAnswer.Unreachable<>("nobody answers");
        }
        byte[] bytes = entries.get(index(docId)).bytes().array();
        try {
            Files.write(target, bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Answered<>(new FetchedPackage(target, bytes.length, Sha256.hex(bytes)));
    }

    @Override
    public synchronized AxisAnswer<Acknowledgement> acknowledge(DocId docId, Acknowledgement acknowledgement) {
        if (away) {
            return new AxisAnswer.Unreachable<>("nobody answers");
        }
        entries.set(index(docId), entries.get(index(docId)).acknowledged(acknowledgement));
        return new Answered<>(acknowledgement);
    }

    @Override
    public synchronized AxisAnswer<List<SentPackage>> listSent(String agencyCode, Instant since) {
        if (away) {
            return new AxisAnswer.Unreachable<>("nobody answers");
        }
        List<SentPackage> found = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.from().equals(agencyCode) && !entry.at().isBefore(since)) {
                found.add(new SentPackage(
                        new DocId("s-" + i),
                        Optional.of(entry.messageId()),
                        entry.type(),
                        entry.from(),
                        entry.to(),
                        entry.at(),
                        new SentPackage.Arrival(new DocId(RECEIVED + i), entry.acknowledgement(), Optional.empty())));
            }
        }
        return new Answered<>(found);
    }

    @Override
    public AxisAnswer<List<AxisAgency>> agencies() {
        return new Answered<>(List.of());
    }

    private static int index(DocId docId) {
        return Integer.parseInt(docId.value().substring(RECEIVED.length()));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package vn.motcua.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.motcua.axis.Neighbours.JUSTICE;
import static vn.motcua.axis.Neighbours.OFFICE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua.axis.Neighbours.Protocol;
import vn.motcua.exchange.axis.Acknowledgement;
import vn.motcua.exchange.axis.AxisAnswer;
import vn.motcua.exchange.axis.AxisConnection;
import vn.motcua.exchange.axis.Dispatch;
import vn.motcua.exchange.axis.DocId;
import vn.motcua.exchange.axis.MessageType;
import vn.motcua.exchange.axis.ReceivedPackage;
import vn.motcua.exchange.axis.SentPackage;

/**
 * An axis that is killed at any moment, with and without its database, while portals send to it: whatever it said it has it
 * delivers, once. {@code -Dmotcua.axis.kills=20} kills it that often.
 */
class AxisKilledTest {
    private static final int KILLS = Integer.getInteger("motcua.axis.kills", 3);
    private static final int SENDERS = 4;
    private static final int LONGEST_LIFE_MILLIS = 700;

    @TempDir
    private Path folder;

    @Test
    void nothingIsLostOrDoubled() throws Exception {
        Set<UUID> begun = ConcurrentHashMap.newKeySet();
        Map<UUID, DocId> taken = new ConcurrentHashMap<>();
        AtomicInteger killed = new AtomicInteger();
        try (AxisProcess axis = AxisProcess.start(folder.resolve("axis"), Neighbours.directory(folder));
                ExecutorService senders = Executors.newFixedThreadPool(SENDERS)) {
            List<Future<?>> running = IntStream.range(0, SENDERS)
                    .<Future<?>>mapToObj(i -> senders.submit(() -> send(axis, killed, begun, taken)))
                    .toList();
            while (killed.get() < KILLS) {
                long life = ThreadLocalRandom.current().nextLong(LONGEST_LIFE_MILLIS);
                LockSupport.parkNanos(life * 1_000_000);
                axis.kill(killed.get() % 2 == 1);
                axis.startAgain();
                killed.incrementAndGet();
            }
            for (Future<?> sender : running) {
                sender.get();
            }

            assertThat(taken.keySet()).isEqualTo(begun).hasSizeGreaterThan(KILLS);
            assertEverythingArrivedOnce(axis, taken);
        }
    }

    /** Sends until the killing is over, each package again and again until it is taken in. */
    private void send(AxisProcess axis, AtomicInteger killed, Set<UUID> begun, Map<UUID, DocId> taken) {
        for (boolean last = false; !last; ) {
            last = killed.get() >= KILLS;
            UUID id = UUID.randomUUID();
            begun.add(id);
            Path file = Edxml.file(folder, Edxml.document(JUSTICE, List.of(OFFICE), id.toString()));
            Dispatch dispatch = new Dispatch(id, JUSTICE, OFFICE, MessageType.EDOC, file);
            while (!taken.containsKey(id)) {
                // A connection of its own each time: one that remembers failures would leave the axis alone.
                Protocol protocol = ThreadLocalRandom.current().nextBoolean() ? Protocol.NATIONAL : Protocol.PROVINCIAL;
                AxisAnswer<DocId> answer = protocol.justice(axis.url()).send(dispatch);
                if (answer instanceof AxisAnswer.Answered<DocId>(DocId docId)) {
                    taken.put(id, docId);
                } else {
                    assertThat(answer).isInstanceOf(AxisAnswer.Unreachable.class);
                    LockSupport.parkNanos(50_000_000);
                }
            }
        }
    }

    private void assertEverythingArrivedOnce(AxisProcess axis, Map<UUID, DocId> taken) throws IOException {
        AxisConnection justice = Protocol.NATIONAL.justice(axis.url());
        List<SentPackage> sent = AxisExchangeTest.value(justice.listSent(JUSTICE, Instant.EPOCH));
        assertThat(sent)
                .extracting(line -> line.messageId().orElseThrow())
                .containsExactlyInAnyOrderElementsOf(taken.keySet());
        assertThat(sent)
                .allSatisfy(line -> assertThat(line.docId())
                        .isEqualTo(taken.get(line.messageId().orElseThrow())));

        AxisConnection office = Protocol.PROVINCIAL.office(axis.url());
        Set<String> subjects = new HashSet<>();
        int fetched = 0;
        for (List<ReceivedPackage> page = received(office); !page.isEmpty(); page = received(office)) {
            for (ReceivedPackage received : page) {
                Path file = folder.resolve("fetched");
                AxisExchangeTest.value(office.fetch(received.docId(), file));
                subjects.add(Files.readString(file).replaceAll("(?s).*<edXML:Subject>(.*)</edXML:Subject>.*", "$1"));
                AxisExchangeTest.value(office.acknowledge(received.docId(), Acknowledgement.DONE));
                fetched++;
            }
        }
        assertThat(fetched).isEqualTo(taken.size());
        assertThat(subjects)
                .isEqualTo(new HashSet<>(
                        taken.keySet().stream().map(UUID::toString).toList()));
    }

    private static List<ReceivedPackage> received(AxisConnection office) {
        return AxisExchangeTest.value(office.listReceived(OFFICE));
    }
}

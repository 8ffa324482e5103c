package vn.motcua.exchange.axis;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.motcua.exchange.axis.wire.AgencyLine;
import vn.motcua.exchange.axis.wire.ReceivedLine;
import vn.motcua.exchange.axis.wire.SentLine;
import vn.motcua.exchange.axis.wire.WireJson;

/** Reads the axes' lists. A line that cannot be read is left out and said, so that it does not hold up the others. */
final class ReadLines {
    private static final Logger LOG = LoggerFactory.getLogger(ReadLines.class);

    private ReadLines() {}

    static List<ReceivedPackage> received(JsonNode list) {
        return each(list, ReceivedLine.class, ReadLines::received);
    }

    static List<SentPackage> sent(JsonNode list) {
        return each(list, SentLine.class, ReadLines::sent);
    }

    static List<AxisAgency> agencies(JsonNode list) {
        return each(
                list,
                AgencyLine.class,
                line -> Optional.of(new AxisAgency(
                        line.code(),
                        line.codeQd20() == null ? line.code() : line.codeQd20(),
                        line.name(),
                        !line.locked())));
    }

    private static Optional<ReceivedPackage> received(ReceivedLine line) {
        Optional<MessageType> type = MessageType.find(line.messageType());
        Optional<Instant> arrived = WireJson.findInstant(line.createdTime());
        return type.isEmpty() || arrived.isEmpty()
                ? Optional.empty()
                : Optional.of(new ReceivedPackage(
                        new DocId(line.docId()),
                        type.get(),
                        line.from(),
                        line.to(),
                        arrived.get(),
                        acknowledgement(line.status())));
    }

    private static Optional<SentPackage> sent(SentLine line) {
        Optional<MessageType> type = MessageType.find(line.messageType());
        Optional<Instant> sent = WireJson.findInstant(line.sentTime());
        return type.isEmpty() || sent.isEmpty()
                ? Optional.empty()
                : Optional.of(new SentPackage(
                        new DocId(line.senderDocId()),
                        Optional.ofNullable(line.messageId()).flatMap(ReadLines::id),
                        type.get(),
                        line.from(),
                        line.to(),
                        sent.get(),
                        new SentPackage.Arrival(
                                new DocId(line.receiverDocId()),
                                acknowledgement(line.receiveStatus()),
                                Optional.ofNullable(line.receivedTime()).flatMap(WireJson::findInstant))));
    }

    private static Optional<Acknowledgement> acknowledgement(@Nullable String status) {
        return Optional.ofNullable(status).flatMap(Acknowledgement::find);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private static <L, T> List<T> each(JsonNode list, Class<L> kind, Function<L, Optional<T>> turn) {
        List<T> read = new ArrayList<>();
        for (JsonNode node : list) {
            Optional<T> line = line(node, kind, turn);
            line.ifPresent(read::add);
            if (line.isEmpty()) {
                LOG.warn("A line of an axis's list cannot be read as {}", kind.getSimpleName());
            }
        }
        return read;
    }

    private static <L, T> Optional<T> line(JsonNode node, Class<L> kind, Function<L, Optional<T>> turn) {
        try {
            return turn.apply(WireJson.MAPPER.treeToValue(node, kind));
        } catch (JsonProcessingException | IllegalArgumentException | NullPointerException unreadable) {
            return Optional.empty();
        }
    }
}

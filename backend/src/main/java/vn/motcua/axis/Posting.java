package vn.motcua.axis;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.motcua.exchange.axis.MessageType;
import vn.motcua.platform.hash.Sha256;

/**
 * A package that will be put into mailboxes.
 *
 * @param from the code of the sender's mailbox
 * @param receivers the codes of theirs
 */
record Posting(
        String from,
        MessageType type,
        Optional<UUID> messageId,
        Incoming file,
        String title,
        String notation,
        List<String> receivers) {
    private static final int SHORT = 32;

    Posting {
        receivers = List.copyOf(receivers);
    }

    /** The same twice is one package: the sender's own id, or where it gave none the file to the same receivers. */
    String key() {
        return messageId.map(id -> "id:" + id).orElseGet(() -> file.sha256() + ":" + shortHash());
    }

    private String shortHash() {
        List<String> sorted = receivers.stream().sorted().toList();
        return Sha256.hex(String.join(" ", sorted).getBytes(StandardCharsets.UTF_8))
                .substring(0, SHORT);
    }
}

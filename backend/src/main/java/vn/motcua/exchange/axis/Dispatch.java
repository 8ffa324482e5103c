package vn.motcua.exchange.axis;

import java.nio.file.Path;
import java.util.UUID;

/**
 * A package to be handed over to an axis, for one receiver.
 *
 * @param messageId the sender's own; an axis that knows of it answers the same id and file with the same {@link DocId}
 * @param from the sending agency's code
 * @param to the receiving agency's code, which also stands in the package
 * @param file an edXML package, which is streamed and not changed
 */
public record Dispatch(UUID messageId, String from, String to, MessageType type, Path file) {}

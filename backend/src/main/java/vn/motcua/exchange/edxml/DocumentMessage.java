package vn.motcua.exchange.edxml;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A document on its way, or what is to become of one that was sent before.
 *
 * @param to at least one
 * @param trace the systems it has passed, the sender's first
 * @param attachments no two with the same content id
 */
public record DocumentMessage(
        Organ from,
        List<Organ> to,
        DocumentHeader header,
        Business business,
        List<TraceHop> trace,
        List<Attachment> attachments)
        implements EdxmlMessage {

    public DocumentMessage {
        to = List.copyOf(to);
        trace = List.copyOf(trace);
        attachments = List.copyOf(attachments);
        if (to.isEmpty()) {
            throw new IllegalArgumentException("a document without a receiver");
        }
        if (business instanceof Business.Recall && header.responseFor().isEmpty()) {
            throw new IllegalArgumentException("a recall of nothing");
        }
        Set<String> seen = new HashSet<>();
        if (!attachments.stream().map(Attachment::contentId).allMatch(seen::add)) {
            throw new IllegalArgumentException("two attachments with one content id");
        }
    }
}

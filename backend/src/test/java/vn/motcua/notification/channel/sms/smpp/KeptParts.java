package vn.motcua.notification.channel.sms.smpp;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vn.motcua.notification.channel.IncomingPart;
import vn.motcua.notification.channel.IncomingParts;
import vn.motcua.notification.channel.IncomingShortMessage;

/** Parts of messages in memory. */
final class KeptParts implements IncomingParts {
    private final Map<String, SortedMap<Integer, String>> kept = new ConcurrentHashMap<>();

    @Override
    public Optional<IncomingShortMessage> add(IncomingPart part) {
        SortedMap<Integer, String> all = kept.computeIfAbsent(key(part), none -> new TreeMap<>());
        all.put(part.place(), part.text());
        return all.size() < part.count()
                ? Optional.empty()
                : Optional.of(new IncomingShortMessage(key(part), part.from(), String.join("", all.values())));
    }

    @Override
    public void forget(IncomingPart part) {
        kept.remove(key(part));
    }

    private static String key(IncomingPart part) {
        return part.from() + " " + part.reference();
    }
}

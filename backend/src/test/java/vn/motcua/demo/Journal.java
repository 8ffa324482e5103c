package vn.motcua.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** What an office's people remember of what the portal has told them, whatever became of the portal. */
final class Journal {
    private final Map<String, String> subjects = new ConcurrentHashMap<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Map<String, List<String>> acts = new ConcurrentHashMap<>();
    private final AtomicInteger broken = new AtomicInteger();

    /** A document was begun. */
    void begun(String document, String subject) {
        subjects.put(document, subject);
    }

    /** The portal has answered that it sent a document. */
    void acknowledged(String document) {
        acknowledged.add(document);
    }

    /** The portal shows a document as sent, whether or not its answer to the sending came. */
    void sent(String document) {
        sent.add(document);
    }

    /** The portal has answered that an incoming document is where somebody put it. */
    void acted(String document, String state) {
        acts.computeIfAbsent(document, none -> new CopyOnWriteArrayList<>()).add(state);
    }

    /** A request had no answer, or none that says anything. */
    void broken() {
        broken.incrementAndGet();
    }

    String subject(String document) {
        return subjects.getOrDefault(document, "");
    }

    Set<String> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    Set<String> sent() {
        return Set.copyOf(sent);
    }

    List<String> acts(String document) {
        return List.copyOf(acts.getOrDefault(document, List.of()));
    }

    int brokenRequests() {
        return broken.get();
    }
}

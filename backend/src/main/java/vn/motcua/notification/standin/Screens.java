package vn.motcua.notification.standin;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the phones' screens show, newest last; each arrival is also one line on the console. */
final class Screens {
    /** A development phone that runs for weeks must not fill the memory. */
    private static final int KEPT = 10_000;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm:ss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final Clock clock;
    private final PrintStream console;
    private final Deque<Push> pushes = new ArrayDeque<>();
    private final Deque<TextMessage> texts = new ArrayDeque<>();
    private final LinkedHashMap<String, TextMessage> textsByKey = new LinkedHashMap<>();
    private volatile @Nullable BiConsumer<Push, String> listener;
    private long pushCount;
    private long textCount;

    Screens(Clock clock, PrintStream console) {
        this.clock = clock;
        this.console = console;
    }

    synchronized Push show(
            String token,
            @Nullable String title,
            @Nullable String body,
            @Nullable String collapseKey,
            Map<String, String> data) {
        Push push = new Push(++pushCount, clock.instant(), token, title, body, collapseKey, data);
        keep(pushes, push);
        line(push.receivedAt(), "…" + ending(token), title + " | " + body);
        return push;
    }

    void listen(BiConsumer<Push, String> whenPushed) {
        listener = whenPushed;
    }

    /** Tells whoever listens; what was sent is written out for them alone. */
    void tell(Push push, Supplier<String> message) {
        BiConsumer<Push, String> told = listener;
        if (told != null) {
            told.accept(push, message.get());
        }
    }

    /** @param key of messages with the same one only the first is shown */
    synchronized TextMessage show(@Nullable String key, String to, String text) {
        TextMessage before = key == null ? null : textsByKey.get(key);
        if (before != null) {
            return before;
        }
        TextMessage message = new TextMessage(++textCount, clock.instant(), to, text);
        keep(texts, message);
        if (key != null) {
            textsByKey.put(key, message);
            if (textsByKey.size() > KEPT) {
                textsByKey.pollFirstEntry();
            }
        }
        line(message.receivedAt(), "SMS " + to, text);
        return message;
    }

    synchronized List<Push> pushesSince(long number) {
        return pushes.stream().filter(push -> push.number() > number).toList();
    }

    synchronized List<TextMessage> texts() {
        return List.copyOf(texts);
    }

    static String ending(String token) {
        return token.substring(Math.max(0, token.length() - 8));
    }

    static String time(Instant instant) {
        return TIME.format(instant);
    }

    private static <T> void keep(Deque<T> shown, T item) {
        shown.addLast(item);
        if (shown.size() > KEPT) {
            shown.removeFirst();
        }
    }

    private void line(Instant at, String whose, String words) {
        console.println("[điện thoại " + whose + "] " + time(at) + "  " + words.replace('\n', ' '));
        console.flush();
    }
}

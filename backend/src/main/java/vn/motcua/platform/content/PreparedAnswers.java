package vn.motcua.platform.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Prepared answers by request line, made anew when what they were made of has changed; 8 MB of them at most. */
public final class PreparedAnswers {
    private static final long MOST_BYTES = 8L << 20;
    private static final int LONGEST_KEY = 512;

    private volatile @Nullable Edition edition;

    /** All answers made of the same content. */
    private record Edition(Object content, Cache<String, PreparedAnswer> answers) {}

    /**
     * The answer to a request.
     *
     * @param content stands for everything answers are made of: when it differs, all are made anew
     * @param key the request's path and query
     */
    public PreparedAnswer get(Object content, String key, Supplier<PreparedAnswer> maker) {
        if (key.length() > LONGEST_KEY) {
            return maker.get();
        }
        return editionOf(content).answers().get(key, missing -> maker.get());
    }

    private Edition editionOf(Object content) {
        Edition now = edition;
        if (now == null || !now.content().equals(content)) {
            now = new Edition(content, cache());
            edition = now;
        }
        return now;
    }

    private static Cache<String, PreparedAnswer> cache() {
        return Caffeine.newBuilder()
                .maximumWeight(MOST_BYTES)
                .weigher((String key, PreparedAnswer answer) -> key.length() + answer.size())
                .build();
    }
}

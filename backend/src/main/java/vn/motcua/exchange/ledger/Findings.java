package vn.motcua.exchange.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a comparison found.
 *
 * @param counts how many have each explanation
 * @param unexplained names of those that have none that is good, at most {@value #MOST_NAMED}
 */
public record Findings(Map<Explanation, Long> counts, List<String> unexplained) {
    private static final int MOST_NAMED = 100;

    public Findings {
        counts = Map.copyOf(counts);
        unexplained = List.copyOf(unexplained);
    }

    /** How many could not be explained: must be 0. */
    public long unexplainedCount() {
        return count(false);
    }

    public long explainedCount() {
        return count(true);
    }

    private long count(boolean good) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().isGood() == good)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** Collects what is found one by one. */
    static final class Tally {
        private final Map<Explanation, Long> counts = new EnumMap<>(Explanation.class);
        private final List<String> unexplained = new ArrayList<>();

        void add(Explanation explanation, String name) {
            counts.merge(explanation, 1L, Long::sum);
            if (!explanation.isGood() && unexplained.size() < MOST_NAMED) {
                unexplained.add(explanation + " " + name);
            }
        }

        Findings findings() {
            return new Findings(counts, unexplained);
        }
    }
}

package vn.motcua.dossier;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was promised at any moment of a dossier's life, by what moved the promise.
 *
 * @param moves oldest first
 * @param now what is promised now; absent before acceptance
 */
public record PromiseMoves(List<Move> moves, @Nullable Instant now) {

    public PromiseMoves {
        moves = List.copyOf(moves);
    }

    /**
     * What was promised before a moment and from it on.
     *
     * @param before absent at acceptance
     */
    public record Move(Instant at, @Nullable Instant before, Instant after) {}

    /** A promise that nothing moved. */
    public static PromiseMoves standing(@Nullable Instant promise) {
        return new PromiseMoves(List.of(), promise);
    }

    /** What was promised at a moment; of a time that nothing is written down of, what is known next. */
    public Optional<Instant> at(Instant moment) {
        Instant promised = null;
        for (Move move : moves) {
            if (move.at().isAfter(moment)) {
                return Optional.ofNullable(promised == null ? move.before() : promised);
            }
            promised = move.after();
        }
        return Optional.ofNullable(promised == null ? now : promised);
    }
}

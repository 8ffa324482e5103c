package vn.motcua.exchange.axis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads an axis's list of what was sent to its end, page by page; an axis that knows no pages gives all at once. */
final class SentPages {
    private static final int MOST_PAGES = 1_000;

    private SentPages() {}

    /**
     * All of the list.
     *
     * @param page what stands behind a line, which is named by the receiver's id
     */
    static AxisAnswer<List<SentPackage>> all(Function<Optional<DocId>, AxisAnswer<List<SentPackage>>> page) {
        Set<SentPackage> all = new LinkedHashSet<>();
        Optional<DocId> last = Optional.empty();
        for (int read = 0; read < MOST_PAGES; read++) {
            AxisAnswer<List<SentPackage>> next = page.apply(last);
            if (!(next instanceof AxisAnswer.Answered<List<SentPackage>>(List<SentPackage> lines))) {
                return next;
            }
            // A page with nothing new: the end, or an axis that gives the same again.
            if (!all.addAll(lines)) {
                return new AxisAnswer.Answered<>(new ArrayList<>(all));
            }
            last = Optional.of(lines.getLast().arrival().docId());
        }
        // A part of it is not the list: who compares with it would miss what stands behind.
        return new AxisAnswer.Unreachable<>("The axis's list has no end");
    }
}

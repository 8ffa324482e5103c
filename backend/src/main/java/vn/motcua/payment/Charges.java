package vn.motcua.payment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.dossier.FeeLookup.Due;
import vn.motcua.dossier.FeeLookup.FeeAccount;
import vn.motcua.dossier.FeeLookup.State;
import vn.motcua.platform.problem.FieldProblem;
import vn.motcua.platform.text.Text;
import vn.motcua.procedure.FeeItem;
import vn.motcua.procedure.FeeMeasure;

/** Holds what an officer says of items against what is owed; pure. */
final class Charges {
    private final FeeAccount account;
    private final boolean fixed;
    private final List<Charge> charges = new ArrayList<>();
    private final List<FieldProblem> problems = new ArrayList<>();

    private Charges(FeeAccount account, boolean fixed) {
        this.account = account;
        this.fixed = fixed;
    }

    /**
     * What an officer says of an item.
     *
     * @param pages of one copy; absent where pages do not count, or where it was said before
     * @param copies absent likewise
     */
    record Said(
            String code, @Nullable Integer pages, @Nullable Integer copies) {}

    /** What came of it. */
    sealed interface Outcome {
        /** All of it can be charged. */
        record Good(List<Charge> charges) implements Outcome {
            public Good {
                charges = List.copyOf(charges);
            }

            long total() {
                return charges.stream().mapToLong(Charge::amount).sum();
            }
        }

        /** Something was said wrongly. */
        record Wrong(List<FieldProblem> problems) implements Outcome {
            public Wrong {
                problems = List.copyOf(problems);
            }
        }
    }

    /**
     * The items named.
     *
     * @param fixed whether the applicant was told the amounts, so that they do not change any more
     */
    static Outcome named(FeeAccount account, List<Said> said, boolean fixed) {
        Charges held = new Charges(account, fixed);
        held.read(said);
        return held.outcome();
    }

    /** All that is owed, the items named among it. */
    static Outcome all(FeeAccount account, List<Said> said) {
        Charges held = new Charges(account, false);
        held.read(said);
        Set<String> named = new HashSet<>(said.stream().map(Said::code).toList());
        account.items().stream()
                .filter(due ->
                        due.state() == State.OWED && !named.contains(due.item().code()))
                .forEach(held::addUnnamed);
        return held.outcome();
    }

    private Outcome outcome() {
        return problems.isEmpty() ? new Outcome.Good(charges) : new Outcome.Wrong(problems);
    }

    private void read(List<Said> said) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < said.size(); i++) {
            Said one = said.get(i);
            String at = "/items/" + i;
            Optional<Due> due = account.items().stream()
                    .filter(item -> item.isOpen() && item.item().code().equals(one.code()))
                    .findFirst();
            if (due.isEmpty() || !seen.add(one.code())) {
                wrong(
                        at + "/code",
                        "enum",
                        "Khoản này không có trong hồ sơ, đã nộp hoặc đã được miễn",
                        "The dossier does not owe this item");
            } else {
                add(due.get(), one, at);
            }
        }
    }

    private void addUnnamed(Due due) {
        if (due.measure() == null) {
            wrong(
                    "/items",
                    "required",
                    "Hãy cho biết số lượng của khoản: " + due.item().name(),
                    "Say how much there is of: " + due.item().name());
        } else {
            charges.add(new Charge(due.item(), due.measure()));
        }
    }

    private void add(Due due, Said said, String at) {
        FeeItem item = due.item();
        FeeMeasure before = due.measure();
        refuseWhatDoesNotCount(item, said, at);
        Integer pages = item.unit() == FeeItem.Unit.PAGE ? pages(before, said) : Integer.valueOf(1);
        Integer copies = copies(before, item, said);
        if (pages == null) {
            wrong(at + "/pages", "required", "Hãy nhập số trang của một bản", "Enter the pages of one copy");
        } else if (copies == null) {
            wrong(at + "/copies", "required", "Hãy nhập số bản", "Enter the number of copies");
        } else {
            add(item, before, new FeeMeasure(pages, copies), at);
        }
    }

    private void add(FeeItem item, @Nullable FeeMeasure before, FeeMeasure measure, String at) {
        if (fixed && before != null && !before.equals(measure)) {
            wrong(
                    at + (before.pages() == measure.pages() ? "/copies" : "/pages"),
                    "const",
                    "Cơ quan đã yêu cầu nộp theo số lượng khác",
                    "The agency asked for another quantity");
        } else {
            charges.add(new Charge(item, measure));
        }
    }

    private void refuseWhatDoesNotCount(FeeItem item, Said said, String at) {
        if (said.pages() != null && item.unit() != FeeItem.Unit.PAGE) {
            wrong(at + "/pages", "const", "Khoản này không tính theo trang", "This item is not counted in pages");
        }
        if (said.copies() != null && item.unit() == FeeItem.Unit.CASE) {
            wrong(at + "/copies", "const", "Khoản này không tính theo bản", "This item is not counted in copies");
        }
    }

    private static @Nullable Integer pages(@Nullable FeeMeasure before, Said said) {
        if (said.pages() != null) {
            return said.pages();
        }
        return before == null ? null : Integer.valueOf(before.pages());
    }

    private static @Nullable Integer copies(@Nullable FeeMeasure before, FeeItem item, Said said) {
        if (said.copies() != null) {
            return said.copies();
        }
        if (before != null) {
            return before.copies();
        }
        // Pages are of one copy unless somebody says otherwise; copies are what the rest is counted in.
        return item.unit() == FeeItem.Unit.COPY ? null : Integer.valueOf(1);
    }

    private void wrong(String pointer, String keyword, String vi, String en) {
        problems.add(new FieldProblem(pointer, keyword, new Text(vi, en)));
    }
}

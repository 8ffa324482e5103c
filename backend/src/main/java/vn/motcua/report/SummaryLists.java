package vn.motcua.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.ToLongFunction;
import vn.motcua.document.paper.report.SummaryContent.KindLine;
import vn.motcua.document.paper.report.SummaryContent.PartnerLine;

/** The summary's lists by type and by partner: the longest known first, and what is beyond a page in one line. */
final class SummaryLists {

    private static final int MOST = 30;
    /** Companies and citizens who wrote on paper: together, and without anybody's name. */
    private static final Partner WITHOUT_CODE = new Partner("", "Tổ chức, cá nhân không có mã định danh");

    private final Counted counted;
    private final Partners partners;

    /** How the portal knows an agency that documents name by a code. */
    @FunctionalInterface
    interface Partners {
        /** The one code and name of it, whichever scheme the code is of. */
        Partner of(String code, String name);
    }

    /** A partner. */
    record Partner(String code, String name) {}

    SummaryLists(Counted counted, Partners partners) {
        this.counted = counted;
        this.partners = partners;
    }

    List<KindLine> kinds() {
        Map<String, KindLine> lines = new LinkedHashMap<>();
        counted.issued()
                .forEach(tally -> add(
                        lines,
                        new KindLine(
                                tally.typeName(),
                                tally.electronic() ? tally.count() : 0,
                                tally.electronic() ? 0 : tally.count(),
                                0,
                                0)));
        counted.arrived()
                .forEach(tally -> add(
                        lines,
                        new KindLine(
                                tally.typeName(),
                                0,
                                0,
                                tally.electronic() ? tally.count() : 0,
                                tally.electronic() ? 0 : tally.count())));
        return shortened(
                new ArrayList<>(lines.values()),
                line -> line.issued() + line.issuedOnPaper() + line.received() + line.receivedOnPaper(),
                SummaryLists::together,
                (rest, count) -> new KindLine(
                        "Loại khác (" + count + ")",
                        rest.issued(),
                        rest.issuedOnPaper(),
                        rest.received(),
                        rest.receivedOnPaper()));
    }

    private static void add(Map<String, KindLine> lines, KindLine line) {
        lines.merge(line.name(), line, SummaryLists::together);
    }

    private static KindLine together(KindLine one, KindLine other) {
        return new KindLine(
                one.name(),
                one.issued() + other.issued(),
                one.issuedOnPaper() + other.issuedOnPaper(),
                one.received() + other.received(),
                one.receivedOnPaper() + other.receivedOnPaper());
    }

    List<PartnerLine> partners() {
        Map<String, PartnerLine> lines = new LinkedHashMap<>();
        for (Tally.Exchanged tally : counted.exchanged()) {
            Partner partner = tally.code().isEmpty() ? WITHOUT_CODE : partners.of(tally.code(), tally.name());
            lines.merge(partner.code(), line(partner.name(), tally), SummaryLists::together);
        }
        return shortened(
                new ArrayList<>(lines.values()),
                line -> line.sent() + line.received() + line.receivedOnPaper(),
                SummaryLists::together,
                (rest, count) -> new PartnerLine(
                        "Cơ quan khác (" + count + ")",
                        rest.sent(),
                        rest.refused(),
                        rest.received(),
                        rest.receivedOnPaper()));
    }

    private static PartnerLine line(String name, Tally.Exchanged tally) {
        long count = tally.count();
        return switch (tally.way()) {
            case SENT -> new PartnerLine(name, count, 0, 0, 0);
            case REFUSED -> new PartnerLine(name, 0, count, 0, 0);
            case RECEIVED -> new PartnerLine(name, 0, 0, count, 0);
            case RECEIVED_ON_PAPER -> new PartnerLine(name, 0, 0, 0, count);
        };
    }

    private static PartnerLine together(PartnerLine one, PartnerLine other) {
        return new PartnerLine(
                one.name(),
                one.sent() + other.sent(),
                one.refused() + other.refused(),
                one.received() + other.received(),
                one.receivedOnPaper() + other.receivedOnPaper());
    }

    /** Says what the rest is called. */
    private interface Rest<T> {
        T named(T rest, int count);
    }

    private static <T> List<T> shortened(List<T> lines, ToLongFunction<T> size, BinaryOperator<T> add, Rest<T> rest) {
        lines.sort(Comparator.comparingLong(size).reversed());
        if (lines.size() <= MOST) {
            return lines;
        }
        List<T> last = lines.subList(MOST, lines.size());
        List<T> shown = new ArrayList<>(lines.subList(0, MOST));
        shown.add(rest.named(last.stream().reduce(add).orElseThrow(), last.size()));
        return shown;
    }
}

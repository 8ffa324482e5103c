package vn.motcua.document.paper.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.paper.PaperHead;
import vn.motcua.document.paper.PaperSignature;

/**
 * Everything a quarterly summary of sending and receiving says (Decision 28/2018/QĐ-TTg).
 *
 * @param agencies each agency of a province; empty in the summary of one agency
 */
public record SummaryContent(Frame frame, Period period, Totals totals, Tables tables, List<AgencyLine> agencies) {

    public SummaryContent {
        agencies = List.copyOf(agencies);
    }

    /**
     * What every report has around what it says.
     *
     * @param notation what follows its number, such as {@code BC-UBND}
     * @param addressee the agency it is made to; absent where the clerk still has to name one
     */
    public record Frame(
            PaperHead head, String notation, @Nullable String addressee, PaperSignature signature, Instant writtenAt) {}

    /**
     * Which quarter.
     *
     * @param words for example "quý III năm 2026"
     * @param to the last day, included
     */
    public record Period(String words, LocalDate from, LocalDate to) {}

    /** The numbers of all. */
    public record Totals(Issued issued, Sent sent, Received received, OnPaper onPaper) {}

    /** Documents that got their number. */
    public record Issued(long electronic, long paper) {
        long all() {
            return electronic + paper;
        }
    }

    /** What was sent over the network, counted once for each receiver. */
    public record Sent(long inTime, long late, long refused, long takenBack) {
        long all() {
            return inTime + late;
        }
    }

    /**
     * What came in.
     *
     * @param inTime over the network, taken in or returned on the working day it came
     * @param late later than that, or not at all though the day is over
     * @param returned of all
     * @param waiting of all, not looked at yet
     */
    public record Received(long electronic, long paper, long inTime, long late, long returned, long waiting) {
        long all() {
            return electronic + paper;
        }
    }

    /** Copies on paper beside what went over the network. */
    public record OnPaper(long all, long posted, long received) {}

    /** The numbers in detail. */
    public record Tables(List<StatusLine> statuses, List<KindLine> kinds, List<PartnerLine> partners) {
        public Tables {
            statuses = List.copyOf(statuses);
            kinds = List.copyOf(kinds);
            partners = List.copyOf(partners);
        }
    }

    /** How many stand at a status. */
    public record StatusLine(String code, String name, long count) {}

    /** A type of document. */
    public record KindLine(String name, long issued, long issuedOnPaper, long received, long receivedOnPaper) {}

    /** An agency that documents went to or came from. */
    public record PartnerLine(String name, long sent, long refused, long received, long receivedOnPaper) {}

    /** An agency of a province. */
    public record AgencyLine(String name, Issued issued, long sent, Received received) {}
}

package vn.motcua.report;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.motcua.agency.Agency;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.AgencyKind;
import vn.motcua.agency.Letterhead;
import vn.motcua.agency.UnitKind;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.agency.tree.Letterheads;
import vn.motcua.calendar.WorkingTimes;
import vn.motcua.calendar.Workplace;
import vn.motcua.document.paper.PaperHead;
import vn.motcua.document.paper.PaperSignature;
import vn.motcua.document.paper.report.SummaryContent;
import vn.motcua.officer.Officer;
import vn.motcua.officer.Officers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.platform.time.Zone;
import vn.motcua.registry.DocumentType;

/** What the summary of an agency says: of its own documents; of a province's committee, those of all the province. */
@Singleton
class FillSummary {

    private static final String DEPUTY = "phó ";

    private final TallyRows rows;
    private final Agencies agencies;
    private final Letterheads letterheads;
    private final Officers officers;
    private final WorkingTimes workingTimes;
    private final Transactions transactions;
    private final Clock clock;

    FillSummary(
            TallyRows rows,
            Agencies agencies,
            Letterheads letterheads,
            Officers officers,
            WorkingTimes workingTimes,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.agencies = agencies;
        this.letterheads = letterheads;
        this.officers = officers;
        this.workingTimes = workingTimes;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whether the agency, or its province, had anything to report. */
    boolean isAnything(Agency agency, Quarter quarter) {
        TallyRows.Scope scope = scope(covered(agency, quarter), quarter);
        return transactions.read(() -> rows.isAnything(scope));
    }

    SummaryContent of(Agency agency, Quarter quarter) {
        List<Agency> covered = covered(agency, quarter);
        Counted counted = transactions.read(() -> count(scope(covered, quarter)));
        Instant now = clock.instant();
        var figures = new SummaryFigures(counted, this::lastDay, LocalDate.ofInstant(now, Zone.VIETNAM));
        var lists = new SummaryLists(counted, this::partner);
        return new SummaryContent(
                frame(agency, now),
                new SummaryContent.Period(quarter.words(), quarter.firstDay(), quarter.lastDay()),
                figures.totals(),
                new SummaryContent.Tables(figures.statuses(), lists.kinds(), lists.partners()),
                covered.size() == 1 ? List.of() : figures.agencies(named(covered)));
    }

    private SummaryContent.Frame frame(Agency agency, Instant now) {
        Letterhead letterhead = letterheads.of(agency);
        return new SummaryContent.Frame(
                new PaperHead(letterhead.superior(), letterhead.agency(), letterhead.place()),
                DocumentType.REPORT.notation(agency.symbol(), ""),
                agencies.parentOf(agency.id()).map(Agency::name).orElse(null),
                signature(agency),
                now);
    }

    private static List<SummaryFigures.Named> named(List<Agency> agencies) {
        return agencies.stream()
                .map(one -> new SummaryFigures.Named(one.id().value(), one.name()))
                .toList();
    }

    private Counted count(TallyRows.Scope scope) {
        return new Counted(
                rows.issued(scope),
                rows.arrived(scope),
                rows.answered(scope),
                rows.dispatched(scope),
                rows.stood(scope),
                Stream.of(rows.sentTo(scope), rows.refusedBy(scope), rows.receivedFrom(scope))
                        .flatMap(List::stream)
                        .toList(),
                rows.onPaper(scope));
    }

    private List<Agency> covered(Agency agency, Quarter quarter) {
        return agency.kind() == AgencyKind.PROVINCE
                ? agencies.list().stream()
                        .filter(one -> one.provinceCode().equals(agency.provinceCode()))
                        .filter(one -> one.existsOn(quarter.firstDay()) || one.existsOn(quarter.lastDay()))
                        .toList()
                : List.of(agency);
    }

    private static TallyRows.Scope scope(List<Agency> covered, Quarter quarter) {
        return new TallyRows.Scope(covered.stream().map(one -> one.id().value()).toList(), quarter);
    }

    private LocalDate lastDay(UUID agency, LocalDate came) {
        return workingTimes.of(new Workplace.WholeAgency(new AgencyId(agency))).workingDayFrom(came);
    }

    private SummaryLists.Partner partner(String code, String name) {
        return agencies.findByCode(code)
                .map(known -> new SummaryLists.Partner(known.code(), known.name()))
                .orElseGet(() -> new SummaryLists.Partner(code, name));
    }

    /** The head where there is one, else a deputy. */
    private PaperSignature signature(Agency agency) {
        List<Officer> leaders = agencies.findUnit(agency.id(), UnitKind.LEADERSHIP)
                .map(unit -> officers.listInUnit(unit.id(), OfficerRole.LEADER))
                .orElse(List.of());
        Optional<Officer> head =
                leaders.stream().filter(leader -> !isDeputy(leader)).findFirst();
        return head.or(() -> leaders.stream().findFirst())
                .map(leader -> PaperSignature.ofSigningLeader(
                        PaperSignature.post(leader.title(), agency.name()), leader.fullName()))
                .orElseGet(PaperSignature::ofLeaderToCome);
    }

    private static boolean isDeputy(Officer leader) {
        return leader.title().toLowerCase(Locale.forLanguageTag("vi")).startsWith(DEPUTY);
    }
}

package vn.motcua.registry.book;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.UnitId;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.document.paper.register.DocumentLine;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.persistence.Page;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.time.Zone;
import vn.motcua.registry.Medium;
import vn.motcua.registry.book.BookRows.Assignee;
import vn.motcua.registry.book.BookRows.IncomingLine;
import vn.motcua.registry.book.BookRows.OutgoingLine;

/** What the lines of a register say on paper, read some hundred at a time. */
@Singleton
class FillRegister {

    private static final int AT_ONCE = 500;
    private static final String CLERKS = "Văn thư";

    private final BookRows rows;
    private final Agencies agencies;
    private final Officers officers;
    private final Transactions transactions;

    FillRegister(BookRows rows, Agencies agencies, Officers officers, Transactions transactions) {
        this.rows = rows;
        this.agencies = agencies;
        this.officers = officers;
        this.transactions = transactions;
    }

    Iterator<DocumentLine> outgoing(BookPart part) {
        return new PagedLines(after ->
                transactions.read(() -> rows.listOutgoing(part, after, AT_ONCE)).map(this::line));
    }

    Iterator<DocumentLine> incoming(BookPart part) {
        return new PagedLines(after -> transactions.read(() -> incoming(part, after)));
    }

    private DocumentLine line(OutgoingLine line) {
        OutgoingLine.Words words = line.words();
        OutgoingLine.Course course = line.course();
        UUID unit = course.unit();
        return new DocumentLine.Outgoing(
                new DocumentLine.Reference(line.number().symbol(), line.issuedOn()),
                new DocumentLine.Matter(words.typeName(), words.subject()),
                words.signer(),
                words.receivers(),
                new DocumentLine.Copies(
                        unit == null
                                ? CLERKS
                                : CLERKS + "; "
                                        + agencies.getUnit(new UnitId(unit)).name(),
                        words.copies()),
                day(course.sentAt()),
                note(line.medium(), course.alsoOnPaper() ? "Kèm bản giấy" : null));
    }

    private Page<DocumentLine> incoming(BookPart part, @Nullable String after) {
        Page<IncomingLine> page = rows.listIncoming(part, after, AT_ONCE);
        Map<UUID, List<Assignee>> assignees =
                rows.assignees(page.items().stream().map(IncomingLine::id).toList()).stream()
                        .collect(Collectors.groupingBy(Assignee::document));
        Map<OfficerId, String> names = officers.listNames(assignees.values().stream()
                .flatMap(List::stream)
                .flatMap(assignee -> Stream.ofNullable(assignee.officer()))
                .map(OfficerId::new)
                .distinct()
                .toList());
        return page.map(line -> line(line, assignees.getOrDefault(line.id(), List.of()), names));
    }

    private DocumentLine line(IncomingLine line, List<Assignee> assignees, Map<OfficerId, String> names) {
        IncomingLine.Letter letter = line.letter();
        IncomingLine.Progress progress = line.progress();
        String to = assignees.stream().map(assignee -> name(assignee, names)).collect(Collectors.joining("; "));
        return new DocumentLine.Incoming(
                new DocumentLine.Arrival(
                        LocalDate.ofInstant(line.stamp().takenInAt(), Zone.VIETNAM),
                        line.stamp().number()),
                letter.author(),
                new DocumentLine.Reference(letter.symbol(), letter.issuedOn()),
                new DocumentLine.Matter(letter.typeName(), letter.subject()),
                new DocumentLine.Passing(to.isEmpty() ? null : to, day(progress.assignedAt())),
                note(
                        line.medium(),
                        progress.takenBack() ? "Đã thu hồi" : null,
                        progress.answer() == null ? null : "Trả lời: " + progress.answer()));
    }

    private String name(Assignee assignee, Map<OfficerId, String> names) {
        String unit = agencies.getUnit(new UnitId(assignee.unit())).name();
        UUID officer = assignee.officer();
        return officer == null ? unit : unit + " (" + names.get(new OfficerId(officer)) + ")";
    }

    private static String note(Medium medium, @Nullable String... more) {
        return Stream.concat(Stream.ofNullable(medium == Medium.PAPER ? "Bản giấy" : null), Stream.of(more))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
    }

    private static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, Zone.VIETNAM);
    }
}

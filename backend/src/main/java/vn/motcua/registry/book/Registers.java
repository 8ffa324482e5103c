package vn.motcua.registry.book;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import vn.motcua.agency.AgencyId;
import vn.motcua.agency.Letterhead;
import vn.motcua.agency.tree.Agencies;
import vn.motcua.agency.tree.Letterheads;
import vn.motcua.document.paper.PaperHead;
import vn.motcua.document.paper.PaperSignature;
import vn.motcua.document.paper.register.DocumentLine;
import vn.motcua.document.paper.register.DocumentRegisterContent;
import vn.motcua.document.paper.register.DocumentRegisterContent.Book;
import vn.motcua.document.paper.register.DocumentRegisterPaper;
import vn.motcua.officer.OfficerId;
import vn.motcua.officer.Officers;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;
import vn.motcua.platform.time.Zone;
import vn.motcua.platform.web.AskedPeriod;

/** Draws up registers of a period that a book can hold. */
@Singleton
class Registers {

    private static final int MOST_DAYS = 366;
    /** Of one file: some hundred pages; a longer register is drawn up in parts. */
    private static final int MOST_LINES = 5_000;

    private final BookRows rows;
    private final FillRegister fillRegister;
    private final DocumentRegisterPaper paper;
    private final Agencies agencies;
    private final Letterheads letterheads;
    private final Officers officers;
    private final Transactions transactions;
    private final Clock clock;

    Registers(
            BookRows rows,
            FillRegister fillRegister,
            DocumentRegisterPaper paper,
            Agencies agencies,
            Letterheads letterheads,
            Officers officers,
            Transactions transactions,
            Clock clock) {
        this.rows = rows;
        this.fillRegister = fillRegister;
        this.paper = paper;
        this.agencies = agencies;
        this.letterheads = letterheads;
        this.officers = officers;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The part between two days; what is not said is filled in: this month up to today. */
    BookPart part(AgencyId agency, @Nullable LocalDate from, @Nullable LocalDate to, BookPart.Numbers numbers) {
        AskedPeriod asked = AskedPeriod.of(from, to, LocalDate.ofInstant(clock.instant(), Zone.VIETNAM), MOST_DAYS);
        return new BookPart(agency, asked.from(), asked.to(), numbers);
    }

    byte[] draw(Book book, BookPart part, OfficerId writer) {
        BookRows.Extent extent =
                transactions.read(() -> book == Book.OUTGOING ? rows.countOutgoing(part) : rows.countIncoming(part));
        if (extent.lines() > MOST_LINES) {
            throw ProblemException.invalid(
                    "/to",
                    "maximum",
                    new Text(
                            "Thời gian này có quá nhiều văn bản; hãy chọn ngắn hơn",
                            "There are too many documents in this time; choose a shorter one"));
        }
        Letterhead letterhead = letterheads.of(agencies.get(part.agency()));
        var content = new DocumentRegisterContent(
                new PaperHead(letterhead.superior(), letterhead.agency(), letterhead.place()),
                book,
                new DocumentRegisterContent.Extent(part.from(), part.to(), numbers(part, extent), extent.lines()),
                PaperSignature.ofWriter("NGƯỜI LẬP SỔ", officers.get(writer).fullName()),
                clock.instant());
        Iterator<DocumentLine> lines =
                book == Book.OUTGOING ? fillRegister.outgoing(part) : fillRegister.incoming(part);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        paper.write(content, lines, out);
        return out.toByteArray();
    }

    /** Numbers of different years do not follow one another. */
    private static DocumentRegisterContent.@Nullable Numbers numbers(BookPart part, BookRows.Extent extent) {
        Integer first = extent.first();
        Integer last = extent.last();
        boolean oneYear = part.from().getYear() == part.to().getYear();
        return first == null || last == null || !oneYear ? null : new DocumentRegisterContent.Numbers(first, last);
    }
}

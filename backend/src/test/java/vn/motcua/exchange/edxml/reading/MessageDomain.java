package vn.motcua.exchange.edxml.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import vn.motcua._data.EdxmlMessages;
import vn.motcua.exchange.edxml.Attachment;
import vn.motcua.exchange.edxml.Business;
import vn.motcua.exchange.edxml.Distribution;
import vn.motcua.exchange.edxml.DocumentHeader;
import vn.motcua.exchange.edxml.DocumentIdentity;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.DocumentReference;
import vn.motcua.exchange.edxml.Filing;
import vn.motcua.exchange.edxml.Organ;
import vn.motcua.exchange.edxml.OrganId;
import vn.motcua.exchange.edxml.OtherInfo;
import vn.motcua.exchange.edxml.Staff;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.edxml.StatusMessage;
import vn.motcua.exchange.edxml.TraceHop;

/** Messages of the sender's, of every shape. */
public final class MessageDomain extends DomainContextBase {

    @Provide
    Arbitrary<StatusMessage> statuses() {
        return Combinators.combine(reference(), staff(), Arbitraries.of(StatusCode.class), words(), instant())
                .as((about, staff, code, description, at) ->
                        new StatusMessage(organOf(Post.SENDER.id(), "x"), about, staff, code, description, at));
    }

    @Provide
    Arbitrary<DocumentMessage> documents() {
        Arbitrary<Organ> from = words().map(name -> organOf(Post.SENDER.id(), name));
        Arbitrary<Organ> to = Combinators.combine(code(), words()).as(MessageDomain::organOf);
        return Combinators.combine(
                        from,
                        to.list().ofMinSize(1).ofMaxSize(4),
                        header(),
                        business(),
                        hop().list().ofMaxSize(3),
                        attachments())
                .as(DocumentMessage::new);
    }

    private static Organ organOf(OrganId id, String words) {
        return new Organ(id, words, words, new Organ.Contact(words, "", words, "", words));
    }

    private static Arbitrary<DocumentHeader> header() {
        Arbitrary<DocumentIdentity> identity = Combinators.combine(words(), optional(), optional(), optional(), date())
                .as(DocumentIdentity::new);
        Arbitrary<DocumentHeader.DocumentKind> kind = Combinators.combine(
                        Arbitraries.integers().between(0, 99),
                        Arbitraries.integers().between(0, 9),
                        words())
                .as(DocumentHeader.DocumentKind::new);
        return Combinators.combine(
                        identity,
                        kind,
                        Combinators.combine(words(), optional()).as(DocumentHeader.Summary::new),
                        Combinators.combine(optional(), optional(), optional()).as(DocumentHeader.Signatory::new),
                        distribution(),
                        other(),
                        reference().list().ofMinSize(1).ofMaxSize(3))
                .as(DocumentHeader::new);
    }

    private static Arbitrary<Distribution> distribution() {
        return Combinators.combine(
                        Arbitraries.of(Distribution.Priority.class),
                        Arbitraries.of(Distribution.Steering.class),
                        date().injectNull(0.4),
                        words().list().ofMaxSize(3))
                .as(Distribution::new);
    }

    private static Arbitrary<OtherInfo> other() {
        Arbitrary<Integer> count = Arbitraries.integers().between(0, 999_999);
        return Combinators.combine(
                        optional(),
                        optional(),
                        count,
                        count,
                        Arbitraries.of(true, false),
                        words().list().ofMaxSize(3),
                        filing().injectNull(0.4))
                .as(OtherInfo::new);
    }

    private static Arbitrary<Filing> filing() {
        return Combinators.combine(
                        code(),
                        Arbitraries.integers().between(1000, 9999),
                        Arbitraries.strings().alpha().numeric().ofMinLength(1).ofMaxLength(Filing.LONGEST_NOTATION),
                        Arbitraries.integers().between(0, 999))
                .as(Filing::new);
    }

    private static Arbitrary<Business> business() {
        Arbitrary<Business.Note> note = Combinators.combine(optional(), Arbitraries.of(true, false), staff())
                .as(Business.Note::new);
        Arbitrary<List<Business.ReceiverChange>> changes = Combinators.combine(code(), Arbitraries.of(true, false))
                .as(Business.ReceiverChange::new)
                .list()
                .ofMaxSize(3);
        Arbitrary<List<Business.Replaced>> replaced = Combinators.combine(
                        words(), code().list().ofMaxSize(3))
                .as(Business.Replaced::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Arbitraries.oneOf(
                note.map(Business.New::new),
                note.map(Business.Recall::new),
                Combinators.combine(note, words(), Arbitraries.of(true, false), changes)
                        .as(Business.Update::new),
                Combinators.combine(note, replaced).as(Business.Replace::new));
    }

    private static Arbitrary<List<Attachment>> attachments() {
        Arbitrary<byte[]> bytes =
                Arbitraries.bytes().array(byte[].class).ofMinSize(1).ofMaxSize(3_000);
        Arbitrary<String> name = Arbitraries.of(
                "a.pdf", "Tờ trình số 12.docx", "kho.zip", "không có đuôi", "&<>\".XML", "PK.pdf", "😀.png");
        return Combinators.combine(name, bytes)
                .as((called, content) -> EdxmlMessages.attachment(0, called, content))
                .list()
                .ofMaxSize(4)
                .map(MessageDomain::numbered);
    }

    private static List<Attachment> numbered(List<Attachment> files) {
        List<Attachment> numbered = new ArrayList<>();
        for (Attachment file : files) {
            numbered.add(new Attachment(
                    "cid:" + numbered.size(), file.name(), file.contentType(), file.description(), file.content()));
        }
        return numbered;
    }

    private static Arbitrary<DocumentReference> reference() {
        return Combinators.combine(code(), optional(), words(), date()).as(DocumentReference::new);
    }

    private static Arbitrary<Staff> staff() {
        return Combinators.combine(optional(), optional(), optional(), optional())
                .as(Staff::new);
    }

    private static Arbitrary<TraceHop> hop() {
        return Combinators.combine(code(), instant()).as(TraceHop::new);
    }

    private static Arbitrary<OrganId> code() {
        return Arbitraries.of("000.00.12.H40", "28.22.H17", "H56.14", "000.00.00.G22")
                .map(OrganId::new);
    }

    private static Arbitrary<Instant> instant() {
        return Arbitraries.longs().between(1_000_000_000L, 3_000_000_000L).map(Instant::ofEpochSecond);
    }

    private static Arbitrary<LocalDate> date() {
        return Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<String> optional() {
        return Arbitraries.oneOf(Arbitraries.just(""), words());
    }

    /** What XML can carry at all, with all that has to be written in another way. */
    private static Arbitrary<String> words() {
        Arbitrary<String> odd = Arbitraries.of(
                "&", "<", ">", "\"", "'", "]]>", "\r", "\n", "\t", " ", "\u00a0", "\u0085", "\u2028", "😀", "ữ",
                "\ufffd");
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange(' ', '\ud7ff')
                .withCharRange('\ue000', '\ufffd')
                .ofMaxLength(30);
        return Arbitraries.oneOf(odd, any)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> ("x" + String.join("", parts)).strip());
    }
}

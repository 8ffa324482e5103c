package vn.motcua._data;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.motcua.exchange.edxml.Attachment;
import vn.motcua.exchange.edxml.AttachmentContent;
import vn.motcua.exchange.edxml.Business;
import vn.motcua.exchange.edxml.Distribution;
import vn.motcua.exchange.edxml.DocumentHeader;
import vn.motcua.exchange.edxml.DocumentIdentity;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.DocumentReference;
import vn.motcua.exchange.edxml.FileTypes;
import vn.motcua.exchange.edxml.Organ;
import vn.motcua.exchange.edxml.OrganId;
import vn.motcua.exchange.edxml.OtherInfo;
import vn.motcua.exchange.edxml.Staff;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.edxml.StatusMessage;
import vn.motcua.exchange.edxml.TraceHop;

/** Messages between two agencies. */
public final class EdxmlMessages {
    public static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    public static final Business.Note NOTE =
            new Business.Note("Văn bản điện tử mới", false, new Staff("Văn thư", "Cán bộ văn thư", "", ""));

    private EdxmlMessages() {}

    /** A new document with these attachments. */
    public static DocumentMessage document(ExchangeAgency from, ExchangeAgency to, Attachment... attachments) {
        return document(from, to, new Business.New(NOTE), List.of(), attachments);
    }

    /** The same with any business. */
    public static DocumentMessage document(
            ExchangeAgency from,
            ExchangeAgency to,
            Business business,
            List<DocumentReference> responseFor,
            Attachment... attachments) {
        return new DocumentMessage(
                from.organ(),
                List.of(to.organ()),
                header(from.organ(), responseFor),
                business,
                List.of(new TraceHop(from.id(), NOON)),
                List.of(attachments));
    }

    private static DocumentHeader header(Organ from, List<DocumentReference> responseFor) {
        return new DocumentHeader(
                DocumentIdentity.of(from.id(), "1887", "UBND-CNTT", "Thanh Hoá", DAY),
                new DocumentHeader.DocumentKind(1, 0, "Công văn"),
                new DocumentHeader.Summary("V/v phối hợp giải quyết hồ sơ <số 12> & trả lời", ""),
                new DocumentHeader.Signatory("TM.", "Chủ tịch", "Nguyễn Văn A"),
                Distribution.ORDINARY,
                OtherInfo.NONE,
                responseFor);
    }

    /** A file by this name with these words in it. */
    public static Attachment attachment(int number, String name, String words) {
        return attachment(number, name, words.getBytes(StandardCharsets.UTF_8));
    }

    public static Attachment attachment(int number, String name, byte[] bytes) {
        return new Attachment("cid:" + number, name, FileTypes.of(name), "Tệp " + number, AttachmentContent.of(bytes));
    }

    /** The document that {@link #document} makes, as it is spoken of to this agency. */
    public static DocumentReference about(OrganId told) {
        return new DocumentReference(told, "1887/UBND-CNTT", told + ",2026/11/20,1887/UBND-CNTT", DAY);
    }

    /** What an agency tells another of its document. */
    public static StatusMessage status(ExchangeAgency from, ExchangeAgency to, StatusCode code) {
        return new StatusMessage(
                from.organ(), about(to.id()), NOTE.staff(), code, code.meaning().vi(), NOON);
    }
}

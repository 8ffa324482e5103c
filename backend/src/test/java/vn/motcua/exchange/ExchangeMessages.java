package vn.motcua.exchange;

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
import vn.motcua.exchange.edxml.Organ;
import vn.motcua.exchange.edxml.OrganId;
import vn.motcua.exchange.edxml.OtherInfo;
import vn.motcua.exchange.edxml.Staff;
import vn.motcua.exchange.edxml.StatusCode;
import vn.motcua.exchange.edxml.StatusMessage;

/** Messages as agencies send them. */
public final class ExchangeMessages {
    public static final Business.Note NOTE = new Business.Note("Theo quy định", false, Staff.NONE);
    public static final LocalDate DAY = LocalDate.parse("2026-11-23");

    private ExchangeMessages() {}

    public static Organ organ(String code) {
        return Organ.of(new OrganId(code), "Cơ quan " + code);
    }

    public static DocumentIdentity identity(String sender, String number) {
        return DocumentIdentity.of(new OrganId(sender), number, "UBND-VP", "", DAY);
    }

    /** A document that its sender names so, with files. */
    public static DocumentMessage document(
            String from, String to, DocumentIdentity identity, Business business, List<Attachment> files) {
        return message(from, to, identity, business, files, List.of());
    }

    public static DocumentMessage document(String from, String to, DocumentIdentity identity) {
        return document(from, to, identity, new Business.New(NOTE), List.of());
    }

    /** A recall of a document. */
    public static DocumentMessage recall(String from, String to, DocumentIdentity recalled) {
        return message(
                from,
                to,
                identity(from, recalled.number() + "-TH"),
                new Business.Recall(NOTE),
                List.of(),
                List.of(new DocumentReference(
                        new OrganId(from), recalled.code(), recalled.documentId(), recalled.date())));
    }

    /** A document that answers another. */
    public static DocumentMessage answer(
            String from, String to, DocumentIdentity identity, DocumentReference answered) {
        return message(from, to, identity, new Business.New(NOTE), List.of(), List.of(answered));
    }

    /** A status of a document that its sender names so. */
    public static StatusMessage status(String from, String to, DocumentReference about, StatusCode code, Instant at) {
        return new StatusMessage(organ(from), about, Staff.NONE, code, "Lý do", at);
    }

    public static Attachment file(String name, byte[] bytes) {
        return new Attachment("cid:" + name, name, "application/pdf", "", AttachmentContent.of(bytes));
    }

    private static DocumentMessage message(
            String from,
            String to,
            DocumentIdentity identity,
            Business business,
            List<Attachment> files,
            List<DocumentReference> responseFor) {
        DocumentHeader header = new DocumentHeader(
                identity,
                new DocumentHeader.DocumentKind(18, 0, "Công văn"),
                new DocumentHeader.Summary("V/v cấp phép", ""),
                new DocumentHeader.Signatory("TM.", "Chủ tịch", "Lê Văn Kiểm"),
                Distribution.ORDINARY,
                OtherInfo.NONE,
                responseFor);
        return new DocumentMessage(organ(from), List.of(organ(to)), header, business, List.of(), files);
    }
}

package vn.motcua.exchange.edxml.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.motcua.exchange.edxml.Attachment;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.Words;
import vn.motcua.exchange.edxml.xml.Unacceptable;

/** Brings together what the manifest names and what stands there, by content id. */
final class AttachmentsRead {
    private static final String HREF = "{http://www.w3.org/1999/xlink}href";
    private static final String SCHEME = "cid:";

    private final Archive archive;

    AttachmentsRead(Archive archive) {
        this.archive = archive;
    }

    List<Attachment> read(Fields root, List<Held> contents) throws IOException {
        Map<String, Fields> named = named(root);
        List<Fields> there = there(root, contents);
        List<Attachment> attachments = new ArrayList<>();
        for (int i = 0; i < there.size(); i++) {
            String id = id(there.get(i));
            Fields reference = named.remove(id);
            if (reference == null) {
                boolean twice =
                        attachments.stream().anyMatch(other -> other.contentId().equals(id));
                throw new Unacceptable(
                        twice ? Refusal.ATTACHMENT_REPEATED : Refusal.ATTACHMENT_EXTRA, "attachment " + (i + 1));
            }
            attachments.add(attachment(id, there.get(i), reference, contents.get(i)));
        }
        if (!named.isEmpty()) {
            throw new Unacceptable(Refusal.ATTACHMENT_MISSING, named.size() + " of those that are named");
        }
        return attachments;
    }

    private static Map<String, Fields> named(Fields root) throws Unacceptable {
        Map<String, Fields> named = new LinkedHashMap<>();
        Optional<Fields> body = root.one("edXMLEnvelope").maybe("edXMLBody");
        Optional<Fields> manifest =
                body.isEmpty() ? Optional.empty() : body.get().maybe("edXMLManifest");
        if (manifest.isPresent()) {
            for (Fields reference : manifest.get().all("Reference")) {
                if (named.put(id(reference), reference) != null) {
                    throw new Unacceptable(Refusal.ATTACHMENT_REPEATED, "the manifest");
                }
            }
        }
        return named;
    }

    private static List<Fields> there(Fields root, List<Held> contents) throws Unacceptable {
        Optional<Fields> encoded = root.maybe("AttachmentEncoded");
        List<Fields> there = encoded.isEmpty() ? List.of() : encoded.get().all("Attachment");
        for (Fields attachment : there) {
            if (attachment.maybe("ContentTransferEncoded").isEmpty()) {
                throw empty();
            }
        }
        if (there.size() != contents.size()) {
            throw empty();
        }
        return there;
    }

    private static Unacceptable empty() {
        return new Unacceptable(Refusal.ATTACHMENT_MISSING, "an attachment's content");
    }

    /** By its id, or by a link to it as some systems write; with and without its scheme it is the same. */
    private static String id(Fields part) throws Unacceptable {
        String written = part.text("ContentId");
        String id = written.isEmpty() ? part.element().attributes().getOrDefault(HREF, "") : written;
        if (id.isEmpty()) {
            throw new Unacceptable(Refusal.PART_MISSING, "ContentId");
        }
        String whole = id.startsWith(SCHEME) ? id : SCHEME + id;
        if (!Words.fit(whole)) {
            throw new Unacceptable(Refusal.BAD_VALUE, "ContentId");
        }
        return whole;
    }

    private Attachment attachment(String id, Fields there, Fields reference, Held content) throws IOException {
        String name = either("AttachmentName", there, reference);
        if (!Attachment.isFileName(name)) {
            throw new Unacceptable(Refusal.ATTACHMENT_NAME, "a name that is none of a file");
        }
        Archive.File file = archive.open(content, name, either("ContentType", there, reference));
        return new Attachment(id, name, file.contentType(), either("Description", there, reference), file.content());
    }

    private static String either(String field, Fields there, Fields reference) throws Unacceptable {
        String text = there.text(field);
        return text.isEmpty() ? reference.text(field) : text;
    }
}

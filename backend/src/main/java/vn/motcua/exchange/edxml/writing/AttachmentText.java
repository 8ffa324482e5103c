package vn.motcua.exchange.edxml.writing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.motcua.exchange.edxml.Attachment;
import vn.motcua.exchange.edxml.FileTypes;
import vn.motcua.exchange.edxml.Wire;

/** Writes attachments: first in the manifest, then each zipped and in Base64. */
final class AttachmentText {

    /** When a file was last changed is nobody's business; the format wants a time, and this is its first. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Bytes of a file that is held whole in memory. */
    private static final int SMALL = 256 << 10;

    private final ElementWriter out;

    AttachmentText(ElementWriter out) {
        this.out = out;
    }

    void manifest(List<Attachment> attachments) throws IOException {
        out.open("edXMLBody").openVersioned("edXMLManifest");
        for (Attachment attachment : attachments) {
            out.open("Reference")
                    .leaf("ContentId", attachment.contentId())
                    .leaf("ContentType", Wire.ZIP)
                    .leafIfAny("Description", attachment.description())
                    .leaf("AttachmentName", attachment.name())
                    .close();
        }
        out.close().close();
    }

    void content(List<Attachment> attachments) throws IOException {
        out.openBare("AttachmentEncoded");
        for (Attachment attachment : attachments) {
            out.openBare("Attachment")
                    .bareLeaf("ContentId", attachment.contentId())
                    .bareLeaf("AttachmentName", attachment.name());
            if (!attachment.description().isEmpty()) {
                out.bareLeaf("Description", attachment.description());
            }
            out.bareLeaf("ContentType", Wire.ZIP).openDeclaring("ContentTransferEncoded");
            encoded(attachment);
            out.close().close();
        }
        out.close();
    }

    private void encoded(Attachment attachment) throws IOException {
        try (InputStream in = attachment.content().open();
                OutputStream base64 = new Base64Stream(out.raw())) {
            if (written(attachment, in, base64) != attachment.size()) {
                throw new IOException("an attachment has not the size it was said to have: " + attachment.contentId());
            }
        }
    }

    private static long written(Attachment attachment, InputStream in, OutputStream out) throws IOException {
        if (!attachment.travelsZipped()) {
            return in.transferTo(out);
        }
        // A tenth of the time that a message takes would go into making a PDF no smaller.
        boolean packed = FileTypes.isPacked(attachment.name());
        return packed && attachment.size() <= SMALL
                ? stored(attachment, in.readNBytes(SMALL + 1), out)
                : zipped(attachment, in, packed ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED, out);
    }

    private static long zipped(Attachment attachment, InputStream in, int level, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(level);
            zip.putNextEntry(entry(attachment));
            return in.transferTo(zip);
        }
    }

    /** With size and sum ahead of it, and without the compressor. */
    private static long stored(Attachment attachment, byte[] file, OutputStream out) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(file);
        ZipEntry entry = entry(attachment);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(file.length);
        entry.setCrc(sum.getValue());
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(entry);
            zip.write(file);
        }
        return file.length;
    }

    private static ZipEntry entry(Attachment attachment) {
        ZipEntry entry = new ZipEntry(attachment.name());
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}

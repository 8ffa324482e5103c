package vn.motcua.exchange.edxml.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import vn.motcua.exchange.edxml.Attachment;
import vn.motcua.exchange.edxml.AttachmentContent;
import vn.motcua.exchange.edxml.FileTypes;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.xml.Unacceptable;

/** Unpacks attachments that travelled zipped: one file in each, within the bounds of the whole package. */
final class Archive {
    private static final int BUFFER = 16 << 10;
    /** Unpacked bytes from which the ratio counts. */
    private static final long RATIO_FROM = 1L << 20;

    private final ScratchFiles scratch;
    private final Bounds bounds;
    private long unpacked;

    Archive(ScratchFiles scratch, Bounds bounds) {
        this.scratch = scratch;
        this.bounds = bounds;
    }

    /** An attachment as it was before it travelled. */
    record File(String contentType, AttachmentContent content) {}

    /**
     * Opens one.
     *
     * @param contentType as the package says
     */
    File open(Held raw, String name, String contentType) throws IOException {
        boolean saidToBe = contentType.toLowerCase(Locale.ROOT).contains("zip");
        if (Attachment.isArchive(name) || !saidToBe || !beginsLikeOne(raw)) {
            if (raw.size() == 0) {
                throw new Unacceptable(Refusal.ATTACHMENT_MISSING, "an attachment's content");
            }
            count(raw.size());
            return new File(contentType.isEmpty() || saidToBe ? FileTypes.of(name) : contentType, raw.content());
        }
        AttachmentContent file = unpacked(raw);
        raw.drop();
        return new File(FileTypes.of(name), file);
    }

    private static boolean beginsLikeOne(Held raw) throws IOException {
        try (InputStream in = raw.open()) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    private AttachmentContent unpacked(Held raw) throws IOException {
        ZipDirectory directory = ZipDirectory.of(raw.tail(ZipDirectory.LONGEST), raw.size());
        // Names are in whatever code page a system has; nothing is called by them.
        try (InputStream in = raw.open();
                ZipInputStream zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1);
                Held file = new Held(scratch, raw.size())) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                throw broken("no entry");
            }
            if (!Attachment.leadsNowhere(entry.getName()) || !Attachment.leadsNowhere(directory.name())) {
                throw new Unacceptable(Refusal.ATTACHMENT_NAME, "a way to another folder in an archive");
            }
            copy(zip, file, raw.size());
            if (zip.getNextEntry() != null) {
                throw broken("a second entry");
            }
            return file.content();
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            // The last is what the platform says of a name that is not in the letters it claims.
            throw broken("damaged");
        }
    }

    private void copy(InputStream in, OutputStream out, long packed) throws IOException {
        byte[] buffer = new byte[BUFFER];
        long size = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            size += count;
            count(count);
            if (size > RATIO_FROM && size > packed * bounds.ratio()) {
                throw new Unacceptable(Refusal.ATTACHMENT_TOO_LARGE, "unpacks beyond the ratio");
            }
            out.write(buffer, 0, count);
        }
    }

    private void count(long bytes) throws Unacceptable {
        unpacked += bytes;
        if (unpacked > bounds.unpackedBytes()) {
            throw new Unacceptable(Refusal.ATTACHMENT_TOO_LARGE, "unpacks beyond the bound");
        }
    }

    private static Unacceptable broken(String how) {
        return new Unacceptable(Refusal.ATTACHMENT_ARCHIVE, how);
    }
}

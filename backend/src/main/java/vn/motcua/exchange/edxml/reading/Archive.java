package vn.motcua.exchange.edxml.reading;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import vn.motcua.exchange.edxml.Attachment;
import vn.motcua.exchange.edxml.AttachmentContent;
import vn.motcua.exchange.edxml.FileTypes;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.xml.Unacceptable;

/** Unpacks attachments that travelled zipped: one file in each, within the bounds of the whole package. */
final class Archive {
    private static final int BUFFER = 64 << 10;
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
     * @param contentType as the package says
     */
    File open(Path raw, String name, String contentType) throws IOException {
        boolean saidToBe = contentType.toLowerCase(Locale.ROOT).contains("zip");
        if (Attachment.isArchive(name) || !saidToBe || !beginsLikeOne(raw)) {
            long size = Files.size(raw);
            if (size == 0) {
                throw new Unacceptable(Refusal.ATTACHMENT_MISSING, "an attachment's content");
            }
            count(size);
            String type = contentType.isEmpty() || saidToBe ? FileTypes.of(name) : contentType;
            return new File(type, AttachmentContent.of(raw, size));
        }
        checkDirectory(raw);
        Path file = scratch.next();
        long size = unpack(raw, file);
        scratch.remove(raw);
        return new File(FileTypes.of(name), AttachmentContent.of(file, size));
    }

    private static boolean beginsLikeOne(Path raw) throws IOException {
        try (InputStream in = Files.newInputStream(raw)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    /** The directory at the end and the file at the beginning must tell the same: other systems believe the one or the other. */
    private static void checkDirectory(Path raw) throws IOException {
        try (ZipFile zip = new ZipFile(raw.toFile(), ZipFile.OPEN_READ, StandardCharsets.ISO_8859_1)) {
            if (zip.size() != 1) {
                throw broken("not one entry");
            }
        } catch (ZipException broken) {
            throw broken("no directory");
        }
    }

    private long unpack(Path raw, Path file) throws IOException {
        // Names are in whatever code page a system has; nothing is called by them.
        try (InputStream in = Files.newInputStream(raw);
                ZipInputStream zip = new ZipInputStream(in, StandardCharsets.ISO_8859_1);
                OutputStream out = Files.newOutputStream(file)) {
            ZipEntry entry = zip.getNextEntry();
            if (entry == null) {
                throw broken("no entry");
            }
            if (!Attachment.isFileName(entry.getName())) {
                throw new Unacceptable(Refusal.ATTACHMENT_NAME, "a way to another folder in an archive");
            }
            long size = copy(zip, out, Files.size(raw));
            if (zip.getNextEntry() != null) {
                throw broken("a second entry");
            }
            return size;
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            // The last is what the platform says of a name that is not in the letters it claims.
            throw broken("damaged");
        }
    }

    private long copy(InputStream in, OutputStream out, long packed) throws IOException {
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
        return size;
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

package vn.motcua.document.inspection;

import jakarta.inject.Singleton;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** Looks into a file: what it is by its content, and whether it is sound. */
@Singleton
public class FileInspection {
    private static final int BUFFER = 1 << 16;

    private final PdfProbes probes;

    FileInspection(PdfProbes probes) {
        this.probes = probes;
    }

    /** What the first bytes say a file is; empty for everything the portal cannot check. */
    public Optional<FileKind> kindOf(Path file) throws IOException {
        return FileKind.ofMediaType(mediaType(file));
    }

    /** Whether it is a picture of the family that telephones take and that cannot be decoded here (HEIC, HEIF). */
    public boolean isHeic(Path file) throws IOException {
        return mediaType(file).startsWith("image/hei");
    }

    private static String mediaType(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            return MimeTypes.getDefaultMimeTypes()
                    .detect(in, new Metadata())
                    .getBaseType()
                    .toString();
        }
    }

    /** Walks a file of a known kind to its end. */
    public Finding inspect(Path file, FileKind kind, int maxPages) throws IOException {
        FileTail tail = FileTail.of(file);
        if (tail.closesArchive()) {
            return new Finding.Unsound(Defect.UNKNOWN_KIND);
        }
        return switch (kind) {
            case PDF -> tail.closesPdf() ? probes.inspect(file, maxPages) : new Finding.Unsound(Defect.DAMAGED);
            case JPEG -> inspectImage(file, JpegFile::inspect);
            case PNG -> inspectImage(file, PngFile::inspect);
        };
    }

    private static Finding inspectImage(Path file, ImageWalk walk) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
            return walk.inspect(in, InspectionLimits.MAX_PIXELS);
        }
    }

    /** How one image format is walked. */
    private interface ImageWalk {
        Finding inspect(InputStream in, long maxPixels) throws IOException;
    }
}

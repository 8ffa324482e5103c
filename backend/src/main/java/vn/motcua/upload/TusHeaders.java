package vn.motcua.upload;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.motcua.document.DocumentRefusal;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.text.Text;

/** What a request says in the protocol's headers. */
final class TusHeaders {
    private static final String CHUNK = "application/offset+octet-stream";
    private static final Text NOT_A_NUMBER = new Text("Phải là một số không âm", "It must be a number, not negative");
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Lookup headers;

    private TusHeaders(Lookup headers) {
        this.headers = headers;
    }

    /** Finds a header by its name. */
    interface Lookup {
        @Nullable
        String get(String name);
    }

    /** Of a request that speaks the one version that is spoken here: 412 otherwise. */
    static TusHeaders of(Lookup headers) {
        if (!TusFilter.VERSION.equals(headers.get("Tus-Resumable"))) {
            throw ProblemException.of(UploadProblem.VERSION_UNSUPPORTED);
        }
        return new TusHeaders(headers);
    }

    /** What a POST may stand for. */
    enum NamedMethod {
        PATCH,
        DELETE
    }

    /** The method that a POST names instead of its own; 400 when it names none of those. */
    NamedMethod namedMethod() {
        String named = headers.get("X-HTTP-Method-Override");
        return Arrays.stream(NamedMethod.values())
                .filter(method -> method.name().equals(named))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(
                        "/X-HTTP-Method-Override",
                        named == null ? "required" : "enum",
                        new Text("Phải là PATCH hoặc DELETE", "It must be PATCH or DELETE")));
    }

    static String httpDate(Instant instant) {
        return HTTP_DATE.format(instant);
    }

    /** Whether the body is a chunk. */
    boolean isChunk() {
        String type = headers.get("Content-Type");
        return type != null && type.split(";", 2)[0].strip().equalsIgnoreCase(CHUNK);
    }

    /** What is said of a file that is to come. */
    BeginUpload.Announced announced() {
        long length = number("Upload-Length");
        if (length < 1) {
            throw ProblemException.invalid(
                    "/Upload-Length", "minimum", new Text("Tệp không có nội dung", "The file is empty"));
        }
        UploadMetadata metadata = UploadMetadata.ofHeader(headers.get("Upload-Metadata"));
        if (metadata.namesHeic()) {
            throw ProblemException.of(DocumentRefusal.HEIC_NOT_ACCEPTED).withDetail(DocumentRefusal.HEIC_ADVICE);
        }
        return new BeginUpload.Announced(metadata.fileName(), metadata.sha256(), length, metadata.reuse());
    }

    /** What is said of the chunk. */
    ReceiveChunk.Chunk chunk() {
        return new ReceiveChunk.Chunk(number("Upload-Offset"), bodyLength(), checksum());
    }

    /** Of the chunk that comes with the request that begins the upload. */
    ReceiveChunk.Chunk firstChunk() {
        return new ReceiveChunk.Chunk(0, bodyLength(), checksum());
    }

    private long bodyLength() {
        return headers.get("Content-Length") == null ? -1 : number("Content-Length");
    }

    private @Nullable ChunkChecksum checksum() {
        String header = headers.get("Upload-Checksum");
        return header == null
                ? null
                : ChunkChecksum.ofHeader(header)
                        .orElseThrow(() -> ProblemException.invalid(
                                "/Upload-Checksum",
                                "format",
                                new Text(
                                        "Phải là sha1 hoặc sha256 và giá trị ở dạng base64",
                                        "It must be sha1 or sha256 and a value in base64")));
    }

    private long number(String name) {
        String header = headers.get(name);
        try {
            long number = header == null ? -1 : Long.parseLong(header.strip());
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Answered below.
        }
        throw ProblemException.invalid("/" + name, header == null ? "required" : "format", NOT_A_NUMBER);
    }
}

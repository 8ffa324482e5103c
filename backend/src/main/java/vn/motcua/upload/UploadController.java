package vn.motcua.upload;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Head;
import io.micronaut.http.annotation.Options;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.platform.text.Text;

/** Uploads over HTTP, by tus 1.0.0: core, creation, creation with upload, termination, expiration, checksum. */
@Controller("/api/v1/uploads")
@Secured(SecurityRule.IS_AUTHENTICATED)
@ExecuteOn(TaskExecutors.VIRTUAL)
class UploadController {
    private static final String EXTENSIONS = "creation,creation-with-upload,termination,expiration,checksum";

    private final BeginUpload beginUpload;
    private final ReceiveChunk receiveChunk;
    private final Uploads uploads;
    private final UploadLimits limits;

    UploadController(BeginUpload beginUpload, ReceiveChunk receiveChunk, Uploads uploads, UploadLimits limits) {
        this.beginUpload = beginUpload;
        this.receiveChunk = receiveChunk;
        this.uploads = uploads;
        this.limits = limits;
    }

    @Options
    HttpResponse<?> describe(ApplicantCaller caller) {
        return HttpResponse.noContent()
                .header("Tus-Version", TusFilter.VERSION)
                .header("Tus-Extension", EXTENSIONS)
                .header("Tus-Max-Size", Long.toString(limits.maxBytes()))
                .header("Tus-Checksum-Algorithm", ChunkChecksum.ALGORITHMS);
    }

    @Post(consumes = MediaType.ALL)
    HttpResponse<?> begin(ApplicantCaller caller, HttpRequest<?> request, @Body @Nullable InputStream body) {
        return readToTheEnd(body, bytes -> {
            TusHeaders headers = TusHeaders.of(request.getHeaders()::get);
            return switch (beginUpload.begin(caller.id(), headers.announced())) {
                case BeginUpload.Outcome.Begun begun -> created(withFirstChunk(caller, headers, begun.upload(), bytes));
                case BeginUpload.Outcome.GoneOnWith before -> created(before.upload());
                case BeginUpload.Outcome.HereAlready here -> HttpResponse.ok(here.file());
                case BeginUpload.Outcome.Refused no -> throw refused(no);
            };
        });
    }

    /** Nobody is told of an upload whose first chunk is refused: it is not left behind. */
    private ResumableUpload withFirstChunk(
            ApplicantCaller caller, TusHeaders headers, ResumableUpload begun, @Nullable InputStream bytes)
            throws IOException {
        if (!headers.isChunk() || bytes == null) {
            return begun;
        }
        boolean taken = false;
        try {
            ResumableUpload stands =
                    received(receiveChunk.receive(caller.id(), begun.id(), headers.firstChunk(), bytes));
            taken = true;
            return stands;
        } finally {
            if (!taken) {
                uploads.take(caller.id(), begun.id());
            }
        }
    }

    private static HttpResponse<?> created(ResumableUpload upload) {
        return standing(HttpResponse.created(URI.create("/api/v1/uploads/" + upload.id())), upload);
    }

    @Head("/{uploadId}")
    HttpResponse<?> find(ApplicantCaller caller, HttpRequest<?> request, UUID uploadId) {
        TusHeaders.of(request.getHeaders()::get);
        ResumableUpload upload =
                uploads.find(caller.id(), new UploadId(uploadId)).orElseThrow(UploadController::notFound);
        return standing(HttpResponse.ok(), upload)
                .header("Upload-Length", Long.toString(upload.totalBytes()))
                .header("Upload-Metadata", UploadMetadata.header(upload))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Patch(uri = "/{uploadId}", consumes = MediaType.ALL)
    HttpResponse<?> send(
            ApplicantCaller caller, HttpRequest<?> request, UUID uploadId, @Body @Nullable InputStream body) {
        return readToTheEnd(body, bytes -> taken(caller, TusHeaders.of(request.getHeaders()::get), uploadId, bytes));
    }

    /** For platforms whose HTTP client knows no PATCH, Java's own for one: the protocol has the method named in a header then. */
    @Post(uri = "/{uploadId}", consumes = MediaType.ALL)
    HttpResponse<?> actAsNamed(
            ApplicantCaller caller, HttpRequest<?> request, UUID uploadId, @Body @Nullable InputStream body) {
        return readToTheEnd(body, bytes -> {
            TusHeaders headers = TusHeaders.of(request.getHeaders()::get);
            return switch (headers.namedMethod()) {
                case PATCH -> taken(caller, headers, uploadId, bytes);
                case DELETE -> ended(caller, uploadId);
            };
        });
    }

    @Delete("/{uploadId}")
    HttpResponse<?> end(ApplicantCaller caller, HttpRequest<?> request, UUID uploadId) {
        TusHeaders.of(request.getHeaders()::get);
        return ended(caller, uploadId);
    }

    private HttpResponse<?> taken(
            ApplicantCaller caller, TusHeaders headers, UUID uploadId, @Nullable InputStream bytes) throws IOException {
        if (!headers.isChunk()) {
            throw ProblemException.of(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        }
        InputStream chunk = bytes == null ? InputStream.nullInputStream() : bytes;
        return standing(
                HttpResponse.noContent(),
                received(receiveChunk.receive(caller.id(), new UploadId(uploadId), headers.chunk(), chunk)));
    }

    private HttpResponse<?> ended(ApplicantCaller caller, UUID uploadId) {
        if (!uploads.take(caller.id(), new UploadId(uploadId))) {
            throw notFound();
        }
        return HttpResponse.noContent();
    }

    private static ProblemException refused(BeginUpload.Outcome.Refused refusal) {
        return switch (refusal) {
            case BeginUpload.Outcome.TooLarge no -> tooLarge(UploadProblem.TOO_LARGE, no.maxBytes());
            case BeginUpload.Outcome.QuotaExceeded no -> tooLarge(UploadProblem.QUOTA_EXCEEDED, no.openBytes());
            case BeginUpload.Outcome.TooManyOpen no ->
                ProblemException.of(UploadProblem.TOO_MANY_OPEN)
                        .withDetail(new Text(
                                "Tối đa " + no.openUploads() + " tệp cùng lúc; hãy đính kèm hoặc xoá bớt",
                                "At most " + no.openUploads() + " at a time: attach or remove some"));
        };
    }

    private static ResumableUpload received(ReceiveChunk.Outcome outcome) {
        return switch (outcome) {
            case ReceiveChunk.Outcome.Received received -> received.upload();
            case ReceiveChunk.Outcome.NotFound none -> throw notFound();
            case ReceiveChunk.Outcome.StandsElsewhere elsewhere ->
                throw ProblemException.of(UploadProblem.OFFSET_CONFLICT);
            case ReceiveChunk.Outcome.TooLong tooLong -> throw ProblemException.of(UploadProblem.TOO_LARGE);
            case ReceiveChunk.Outcome.ChecksumMismatch changed ->
                throw ProblemException.of(UploadProblem.CHECKSUM_MISMATCH);
            case ReceiveChunk.Outcome.TooManyChunks many -> throw ProblemException.of(UploadProblem.TOO_MANY_CHUNKS);
        };
    }

    private static ProblemException tooLarge(UploadProblem problem, long bytes) {
        long megabytes = bytes / (1024 * 1024);
        return ProblemException.of(problem)
                .withDetail(new Text("Tối đa " + megabytes + " MB", "At most " + megabytes + " MB"));
    }

    private static ProblemException notFound() {
        return ProblemException.of(UploadProblem.NOT_FOUND);
    }

    private static <T> MutableHttpResponse<T> standing(MutableHttpResponse<T> answer, ResumableUpload upload) {
        return answer.header("Upload-Offset", Long.toString(upload.offset()))
                .header("Upload-Expires", TusHeaders.httpDate(upload.expiresAt()));
    }

    private interface Reading<T> {
        T read(@Nullable InputStream bytes) throws IOException;
    }

    /** Whoever is refused reads the answer once everything is sent, and not before. */
    private static <T> T readToTheEnd(@Nullable InputStream body, Reading<T> reading) {
        try (InputStream bytes = body) {
            try {
                return reading.read(bytes);
            } finally {
                readOn(bytes);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("a chunk could not be kept", broken);
        }
    }

    private static void readOn(@Nullable InputStream bytes) {
        try {
            if (bytes != null) {
                bytes.transferTo(OutputStream.nullOutputStream());
            }
        } catch (IOException | RuntimeException cut) {
            // Nothing more comes, and nobody wants it.
        }
    }
}

package vn.motcua.platform.problem;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.motcua.platform.text.Text;

/** An error on its way to the caller; thrown at the edge only, where a command's refusal becomes an answer. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient @Nullable Text detail;
    private final transient List<FieldProblem> errors;
    private final transient Map<String, Object> more;
    private final @Nullable Duration retryAfter;

    private ProblemException(
            ProblemType type,
            @Nullable Text detail,
            List<FieldProblem> errors,
            Map<String, Object> more,
            @Nullable Duration retryAfter) {
        // No stack trace: it is an answer, not a bug, and it may be thrown a thousand times a second.
        super(type.slug(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.errors = List.copyOf(errors);
        this.more = Map.copyOf(more);
        this.retryAfter = retryAfter;
    }

    /** A problem that needs no more words than its title. */
    public static ProblemException of(ProblemType type) {
        return new ProblemException(type, null, List.of(), Map.of(), null);
    }

    /** A problem with fields. */
    public static ProblemException of(ProblemType type, List<FieldProblem> errors) {
        return new ProblemException(type, null, errors, Map.of(), null);
    }

    /** {@link CommonProblem#INVALID_INPUT} naming one field. */
    public static ProblemException invalid(String pointer, String keyword, Text message) {
        return of(CommonProblem.INVALID_INPUT).withError(pointer, keyword, message);
    }

    /** {@link CommonProblem#TOO_MANY_REQUESTS}, with how long to wait in the header and, for programs, in the body. */
    public static ProblemException tooMany(Duration wait) {
        return of(CommonProblem.TOO_MANY_REQUESTS)
                .withRetryAfter(wait)
                .with("retryAfterSeconds", ProblemResponse.wholeSeconds(wait));
    }

    /** The same with what is particular to this occurrence. */
    public ProblemException withDetail(Text text) {
        return new ProblemException(type, text, errors, more, retryAfter);
    }

    /** The same with one more field. */
    public ProblemException withError(String pointer, String keyword, Text message) {
        List<FieldProblem> all = Stream.concat(errors.stream(), Stream.of(new FieldProblem(pointer, keyword, message)))
                .toList();
        return new ProblemException(type, detail, all, more, retryAfter);
    }

    /** The same with an extension member, for programs. */
    public ProblemException with(String member, Object value) {
        Map<String, Object> all = new LinkedHashMap<>(more);
        all.put(member, value);
        return new ProblemException(type, detail, errors, all, retryAfter);
    }

    /** The same with a Retry-After header, in whole seconds, rounded up. */
    public ProblemException withRetryAfter(Duration wait) {
        return new ProblemException(type, detail, errors, more, wait);
    }

    public ProblemType type() {
        return type;
    }

    public Optional<Text> detail() {
        return Optional.ofNullable(detail);
    }

    public List<FieldProblem> errors() {
        return errors;
    }

    public Map<String, Object> more() {
        return more;
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}

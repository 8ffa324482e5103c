package vn.motcua.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.http.exceptions.BufferLengthExceededException;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import java.util.Optional;
import java.util.function.Supplier;
import vn.motcua.platform.text.Text;

/** Finds the caller's mistake behind an exception of the framework or of the JSON parser. */
final class InputErrors {
    // A chain of causes longer than this is a loop.
    private static final int DEEPEST_CAUSE = 12;

    private InputErrors() {}

    /** The problem that names what the caller did wrong, or nothing when it was not the caller. */
    static Optional<ProblemException> of(Throwable thrown) {
        Optional<ProblemException> found = Optional.empty();
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            // The innermost explanation is the most exact one.
            found = explain(cause).or(previous(found));
            cause = cause.getCause();
        }
        return found;
    }

    private static Supplier<Optional<ProblemException>> previous(Optional<ProblemException> found) {
        return () -> found;
    }

    private static Optional<ProblemException> explain(Throwable cause) {
        return switch (cause) {
            case ProblemException problem -> Optional.of(problem);
            case ContentLengthExceededException tooLong -> Optional.of(ProblemException.of(CommonProblem.TOO_LARGE));
            case BufferLengthExceededException tooLong -> Optional.of(ProblemException.of(CommonProblem.TOO_LARGE));
            case UnsatisfiedRouteException missing ->
                Optional.of(ProblemException.invalid(
                        "/" + missing.getArgument().getName(), "required", InputMessages.REQUIRED));
            case ConversionErrorException unreadable ->
                Optional.of(ProblemException.invalid(
                        "/" + unreadable.getArgument().getName(), "type", InputMessages.WRONG_TYPE));
            case StreamConstraintsException beyond ->
                Optional.of(body(JsonPointers.of(beyond), "limit", InputMessages.BEYOND_LIMITS));
            case UnrecognizedPropertyException unknown ->
                Optional.of(body(JsonPointers.of(unknown), "additionalProperties", InputMessages.UNKNOWN_FIELD));
            case InvalidFormatException format ->
                Optional.of(body(JsonPointers.of(format), "format", InputMessages.WRONG_FORMAT));
            case MismatchedInputException type ->
                Optional.of(body(JsonPointers.of(type), "type", InputMessages.WRONG_TYPE));
            case JsonMappingException mapping ->
                Optional.of(body(JsonPointers.of(mapping), "invalid", InputMessages.WRONG_FORMAT));
            case JsonProcessingException broken ->
                Optional.of(ProblemException.of(CommonProblem.UNREADABLE_BODY).withDetail(place(broken)));
            default -> Optional.empty();
        };
    }

    private static ProblemException body(String pointer, String keyword, Text message) {
        return ProblemException.of(CommonProblem.UNREADABLE_BODY).withError(pointer, keyword, message);
    }

    private static Text place(JsonProcessingException broken) {
        if (broken.getLocation() == null) {
            return InputMessages.NOT_JSON;
        }
        int line = broken.getLocation().getLineNr();
        int column = broken.getLocation().getColumnNr();
        return new Text(
                "Nội dung không phải JSON hợp lệ (dòng %d, cột %d)".formatted(line, column),
                "Not valid JSON (line %d, column %d)".formatted(line, column));
    }
}

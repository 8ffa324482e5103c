package vn.motcua.platform.problem;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.validation.exceptions.ConstraintExceptionHandler;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;

/** Answers bean validation: every field that breaks a rule, by its place in the body or its parameter's name. */
@Singleton
@Replaces(ConstraintExceptionHandler.class)
final class ConstraintViolations implements ExceptionHandler<ConstraintViolationException, HttpResponse<?>> {
    @Override
    @SuppressWarnings("rawtypes") // the framework's interface is raw here
    public HttpResponse<?> handle(HttpRequest request, ConstraintViolationException exception) {
        List<FieldProblem> errors = exception.getConstraintViolations().stream()
                .map(ConstraintViolations::field)
                .sorted(Comparator.comparing(FieldProblem::pointer).thenComparing(FieldProblem::keyword))
                .toList();
        return ProblemResponse.of(request, ProblemException.of(CommonProblem.INVALID_INPUT, errors));
    }

    private static FieldProblem field(ConstraintViolation<?> violation) {
        InputMessages.Rule rule = InputMessages.ofConstraint(constraint(violation.getMessageTemplate()));
        return new FieldProblem(pointer(violation.getPropertyPath()), rule.keyword(), rule.message());
    }

    /** "NotBlank" of "{jakarta.validation.constraints.NotBlank.message}": the annotation itself is not always there. */
    private static String constraint(String template) {
        int last = template.lastIndexOf('.');
        return last < 0 ? template : template.substring(template.lastIndexOf('.', last - 1) + 1, last);
    }

    /** The method is ours, not the caller's; so is the name of the parameter that takes the whole body. */
    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        String parameter = null;
        for (Path.Node node : path) {
            if (node.getKind() == ElementKind.PARAMETER) {
                parameter = node.getName();
            } else if (node.getKind() != ElementKind.METHOD) {
                if (node.getIndex() != null) {
                    pointer.append('/').append(node.getIndex());
                }
                if (node.getName() != null && node.getKind() == ElementKind.PROPERTY) {
                    pointer.append('/').append(JsonPointers.segment(node.getName()));
                }
            }
        }
        return pointer.isEmpty() && parameter != null ? "/" + parameter : pointer.toString();
    }
}

package vn.motcua.platform.security;

import io.micronaut.context.BeanProvider;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.convert.ArgumentConversionContext;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.bind.binders.TypedRequestArgumentBinder;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.authentication.AuthorizationException;
import jakarta.inject.Singleton;
import java.util.Optional;
import vn.motcua.platform.problem.CommonProblem;
import vn.motcua.platform.problem.ProblemException;

/** Gives a controller the caller it asks for: 401 when nobody is calling, 403 when it is the other kind. */
final class CallerBinder<C extends Caller> implements TypedRequestArgumentBinder<C> {
    private final Class<C> kind;
    private final BeanProvider<CallerSource> callers;

    private CallerBinder(Class<C> kind, BeanProvider<CallerSource> callers) {
        this.kind = kind;
        this.callers = callers;
    }

    @Override
    public Argument<C> argumentType() {
        return Argument.of(kind);
    }

    @Override
    public BindingResult<C> bind(ArgumentConversionContext<C> context, HttpRequest<?> request) {
        Caller caller = request.getUserPrincipal(Authentication.class)
                .flatMap(authentication -> callers.get().find(authentication))
                .orElseThrow(() -> new AuthorizationException(null));
        if (!kind.isInstance(caller)) {
            throw ProblemException.of(CommonProblem.FORBIDDEN);
        }
        C wanted = kind.cast(caller);
        return () -> Optional.of(wanted);
    }

    @Factory
    static final class Binders {
        @Singleton
        TypedRequestArgumentBinder<Caller> anyCaller(BeanProvider<CallerSource> callers) {
            return new CallerBinder<>(Caller.class, callers);
        }

        @Singleton
        TypedRequestArgumentBinder<ApplicantCaller> applicant(BeanProvider<CallerSource> callers) {
            return new CallerBinder<>(ApplicantCaller.class, callers);
        }

        @Singleton
        TypedRequestArgumentBinder<OfficerCaller> officer(BeanProvider<CallerSource> callers) {
            return new CallerBinder<>(OfficerCaller.class, callers);
        }
    }
}

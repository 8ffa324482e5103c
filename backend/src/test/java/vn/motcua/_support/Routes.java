package vn.motcua._support;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.annotation.Head;
import io.micronaut.http.annotation.Options;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.List;

/** The routes that the running application really has. */
final class Routes {
    private Routes() {}

    /** Every route of the API as "GET /api/v1/path/{}". */
    static List<String> ofApi(ApplicationContext context) {
        return context.getBean(Router.class)
                .uriRoutes()
                .filter(Routes::isWritten)
                .map(route -> route.getHttpMethodName() + " "
                        + route.getUriMatchTemplate().toPathString())
                .filter(route -> route.contains(" /api/"))
                .map(Routes::withoutNames)
                .distinct()
                .toList();
    }

    /** The framework adds a HEAD and an OPTIONS of its own to what is written. */
    private static boolean isWritten(UriRouteInfo<?, ?> route) {
        return switch (route.getHttpMethodName()) {
            case "HEAD" -> route.getAnnotationMetadata().hasAnnotation(Head.class);
            case "OPTIONS" -> route.getAnnotationMetadata().hasAnnotation(Options.class);
            default -> true;
        };
    }

    /** The same route whatever its variables are called. */
    static String withoutNames(String route) {
        return route.replaceAll("\\{[^}]+}", "{}");
    }
}

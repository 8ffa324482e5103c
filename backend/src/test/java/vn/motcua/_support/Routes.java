package vn.motcua._support;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.annotation.AnnotationValue;
import io.micronaut.http.annotation.Head;
import io.micronaut.http.annotation.Options;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.motcua.platform.web.Ends;

/** The routes that the running application really has. */
final class Routes {
    private Routes() {}

    /** Every route of the API as "GET /api/v1/path/{}". */
    static List<String> ofApi(ApplicationContext context) {
        return written(context)
                .map(Routes::name)
                .filter(route -> route.contains(" /api/"))
                .distinct()
                .toList();
    }

    /** Those that end, also the tests' own, each with the first day, the last day, and what takes its place. */
    static Map<String, String> ending(ApplicationContext context) {
        Map<String, String> ending = new TreeMap<>();
        written(context)
                .forEach(route -> route.getAnnotationMetadata()
                        .findAnnotation(Ends.class)
                        .ifPresent(ends -> ending.put(name(route), words(ends))));
        return ending;
    }

    private static String words(AnnotationValue<Ends> ends) {
        return String.join(
                " ",
                ends.getRequiredValue("since", String.class),
                ends.getRequiredValue("last", String.class),
                ends.getRequiredValue("instead", String.class));
    }

    private static Stream<UriRouteInfo<?, ?>> written(ApplicationContext context) {
        return context.getBean(Router.class).uriRoutes().filter(Routes::isWritten);
    }

    private static String name(UriRouteInfo<?, ?> route) {
        return withoutNames(
                route.getHttpMethodName() + " " + route.getUriMatchTemplate().toPathString());
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

package vn.motcua._support;

import io.micronaut.context.ApplicationContext;
import io.micronaut.web.router.Router;
import java.util.List;

/** The routes that the running application really has. */
final class Routes {
    private Routes() {}

    /** Every route of the API as "GET /api/v1/path/{}". */
    static List<String> ofApi(ApplicationContext context) {
        return context.getBean(Router.class)
                .uriRoutes()
                // The framework adds a HEAD and an OPTIONS of its own to what is written.
                .filter(route -> !List.of("HEAD", "OPTIONS").contains(route.getHttpMethodName()))
                .map(route -> route.getHttpMethodName() + " "
                        + route.getUriMatchTemplate().toPathString())
                .filter(route -> route.contains(" /api/"))
                .map(Routes::withoutNames)
                .distinct()
                .toList();
    }

    /** The same route whatever its variables are called. */
    static String withoutNames(String route) {
        return route.replaceAll("\\{[^}]+}", "{}");
    }
}

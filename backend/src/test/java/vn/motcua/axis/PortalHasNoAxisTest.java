package vn.motcua.axis;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.web.router.Router;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua._support.ServerTest;

/** The axis is a program of its own: a portal knows none of its addresses and makes none of its objects. */
@ServerTest
class PortalHasNoAxisTest {
    private final ApplicationContext context;
    private final EmbeddedServer server;

    PortalHasNoAxisTest(ApplicationContext context, EmbeddedServer server) {
        this.context = context;
        this.server = server;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sendEdoc", "/updateStatus", "/v1/sendEdoc", "/v1/updateStatus", "/v1/confirmEdoc"})
    void addressOfAnAxisIsUnknownToThePortal(String address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.getURI() + address))
                .POST(BodyPublishers.ofString("{}"))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isIn(404, 405);
        assertThat(answer.body()).doesNotContain("ErrorCode");
    }

    @Test
    void portalHasNoRouteOfAnAxis() {
        assertThat(context.getBean(Router.class).uriRoutes())
                .extracting(route -> route.getUriMatchTemplate().toPathString())
                .noneMatch(path -> path.contains("Edoc") || path.contains("updateStatus"));
    }

    @Test
    void portalMakesNothingOfAnAxis() {
        assertThat(context.getAllBeanDefinitions())
                .isNotEmpty()
                .noneMatch(bean -> bean.getBeanType().getPackageName().startsWith("vn.motcua.axis"));
    }
}

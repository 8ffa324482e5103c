package vn.motcua.app;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** The run from which the start-up cache learns: asks what a first visitor asks and stops. */
final class Training {
    private static final List<String> FIRST_QUESTIONS = List.of(
            "/health",
            "/",
            "/api/v1/fields",
            "/api/v1/procedures?q=khai%20sinh",
            "/api/v1/agencies?province=H56",
            "/api/v1/procedures/1.005092",
            "/api/v1/nowhere",
            "/api/v1/me");

    private Training() {}

    static void run(ApplicationContext context) {
        URI base = context.getBean(EmbeddedServer.class).getURI();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (String question : FIRST_QUESTIONS) {
                HttpRequest request = HttpRequest.newBuilder(base.resolve(question))
                        .header("Accept", "application/json,text/html")
                        .build();
                client.send(request, HttpResponse.BodyHandlers.discarding());
            }
        } catch (IOException broken) {
            throw new IllegalStateException("The training run got no answer", broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        } finally {
            context.close();
        }
    }
}

package vn.motcua._support;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the application once for all tests of the JVM and gives them its beans. */
final class SharedServer implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(SharedServer.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext extension) {
        Class<?> type = parameter.getParameter().getType();
        return type == Api.class
                || type == ApplicationContext.class
                || running(extension).server.getApplicationContext().containsBean(type);
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext extension) {
        Class<?> type = parameter.getParameter().getType();
        Running running = running(extension);
        if (type == Api.class) {
            return new Api(running.server.getURI());
        }
        ApplicationContext context = running.server.getApplicationContext();
        return type == ApplicationContext.class ? context : context.getBean(type);
    }

    private static Running running(ExtensionContext extension) {
        return extension
                .getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class);
    }

    /** The application over a fresh schema. */
    private record Running(EmbeddedServer server, TestDatabase database) implements AutoCloseable {
        static Running start() {
            TestDatabase database = TestDatabase.start();
            Map<String, Object> properties = new HashMap<>(database.properties());
            properties.put("micronaut.server.port", -1);
            properties.put("micronaut.server.host", "127.0.0.1");
            properties.put("motcua.seeds", TestDatabase.root().resolve("seeds").toString());
            properties.put("motcua.storage.dir", "target/storage");
            try {
                return new Running(ApplicationContext.run(EmbeddedServer.class, properties, "test"), database);
            } catch (RuntimeException broken) {
                database.close();
                throw broken;
            }
        }

        @Override
        public void close() {
            server.close();
            database.close();
        }
    }
}

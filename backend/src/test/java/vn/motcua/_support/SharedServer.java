package vn.motcua._support;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.slf4j.LoggerFactory;

/** Starts the application once for all tests of the JVM and gives them its beans. */
final class SharedServer implements ParameterResolver, ExecutionCondition {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(SharedServer.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext extension) {
        return start(extension).isPresent()
                ? ConditionEvaluationResult.enabled("The server runs")
                : ConditionEvaluationResult.disabled("No MySQL 9 can be had here: this test has NOT been run on it");
    }

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
        return start(extension).orElseThrow();
    }

    private static Optional<Running> start(ExtensionContext extension) {
        return extension
                .getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent(Start.class, key -> Start.attempt(), Start.class)
                .running();
    }

    /** The one attempt to start, whatever came of it. */
    private record Start(Optional<Running> running) implements AutoCloseable {
        static Start attempt() {
            Optional<TestDatabase> database = TestDatabase.start();
            if (database.isEmpty()) {
                LoggerFactory.getLogger(SharedServer.class)
                        .error("No MySQL 9 can be had here: every database test is SKIPPED on it");
            }
            return new Start(database.map(Running::over));
        }

        @Override
        public void close() {
            running.ifPresent(Running::close);
        }
    }

    /** The application over a fresh schema. */
    private record Running(EmbeddedServer server, TestDatabase database) {
        static Running over(TestDatabase database) {
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

        void close() {
            server.close();
            database.close();
        }
    }
}

package vn.motcua.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.spi.ContextAwareBase;
import org.slf4j.Logger;

/**
 * Logs to the console; whoever runs the server decides where it goes, and may name a file of Logback's own by {@code
 * -Dlogback.configurationFile}. Written as code, for reading XML takes a twentieth of a start. Never a person's data in
 * any line.
 */
public final class ConsoleLog extends ContextAwareBase implements Configurator {
    private static final String FILE_NAMED = "logback.configurationFile";
    private static final String PATTERN = "%d{HH:mm:ss.SSS} %-5level %logger{0} %msg%n";

    @Override
    public ExecutionStatus configure(LoggerContext log) {
        if (System.getProperty(FILE_NAMED) != null) {
            return ExecutionStatus.INVOKE_NEXT_IF_ANY;
        }
        PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(log);
        encoder.setPattern(PATTERN);
        encoder.start();
        ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setContext(log);
        console.setEncoder(encoder);
        console.start();
        log.getLogger(Logger.ROOT_LOGGER_NAME).addAppender(console);
        log.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.WARN);
        log.getLogger("vn.motcua").setLevel(Level.INFO);
        // It warns of every server newer than itself; the tests tell what really works.
        log.getLogger("org.flywaydb").setLevel(Level.ERROR);
        // It warns at each signature that nobody was asked about revocation; the reports say so where it matters.
        log.getLogger("eu.europa.esig.dss").setLevel(Level.ERROR);
        // It tells of single messages; what became of each stands with the message.
        log.getLogger("org.jsmpp").setLevel(Level.ERROR);
        return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
    }
}

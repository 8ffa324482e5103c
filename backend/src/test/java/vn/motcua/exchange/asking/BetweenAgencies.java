package vn.motcua.exchange.asking;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua.exchange.AxisBetweenAgencies;
import vn.motcua.platform.security.OfficerRole;
import vn.motcua.routing.Desk.Clerk;

/** Two agencies of the portal and the axis in the box between them, new for each test, with the officers of the receiving one. */
abstract class BetweenAgencies {
    protected final ApplicationContext server;
    protected final Letters letters;
    protected final Clerk clerk;
    protected final Clerk leader;

    @TempDir
    private Path folder;

    protected AxisBetweenAgencies axis;

    BetweenAgencies(ApplicationContext server, Api api) {
        this.server = server;
        this.letters = Letters.of(server, api);
        this.clerk = letters.officerThere(OfficerRole.CLERK);
        this.leader = letters.officerThere(OfficerRole.LEADER);
    }

    @BeforeEach
    void start() throws IOException {
        axis = AxisBetweenAgencies.start(server, folder, letters.sender(), letters.receiver());
    }

    @AfterEach
    void stop() {
        axis.close();
    }

    /** A letter that has arrived at the other side. */
    protected Answer sent(String subject) {
        Answer sent = letters.send(letters.issued(subject));
        axis.settle();
        return sent;
    }

    protected Answer takenIn(String subject) {
        Answer takenIn = letters.there(clerk, letters.arrived(clerk, subject), "/taking-in", Map.of());
        axis.settle();
        return takenIn;
    }

    /** Taken in, assigned to a handler of the other side and begun. */
    protected Answer begun(Clerk handler, String subject) {
        Answer assigned = letters.there(
                leader,
                takenIn(subject),
                "/assignment",
                Map.of("assignees", List.of(Map.of("unitId", letters.unitThere(), "officerId", handler.id()))));
        Answer begun = letters.there(handler, assigned, "/beginning", Map.of());
        axis.settle();
        return begun;
    }
}

package vn.motcua._bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/**
 * Kills the server hard in mid-submission, again and again, every fourth time its database too, and counts afterwards:
 * each acknowledged dossier exists once, with the code that was acknowledged and one history row of submission; each
 * one that was not acknowledged is there at most once, and sending it again with its key makes it once; each event
 * reached the inbox and was pushed to the citizen's phone once.
 */
public final class KillBench {
    private static final int KILLS = 20;
    private static final int DRAFTS_A_ROUND = 12;
    private static final int THREADS = 4;
    private static final int LATEST_KILL_MILLIS = 350;

    private static final String SUBMITTED = "outbox_event e WHERE e.type = 'dossier.submitted'";
    private static final String PUSHED =
            "SELECT 1 FROM push_delivery p WHERE p.event_id = e.id AND p.state = 'DELIVERED'";
    private static final String WAITING = "SELECT 1 FROM outbox_task t WHERE t.event_id = e.id UNION ALL"
            + " SELECT 1 FROM push_delivery p WHERE p.event_id = e.id AND p.state = 'WAITING'";

    private final ServerUnderTest server;
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private int killsInMidSubmission;

    private KillBench(ServerUnderTest server) {
        this.server = server;
    }

    public static void main(String[] args) throws Exception {
        Path root = Path.of(System.getProperty("motcua.root"));
        try (ServerUnderTest server = new ServerUnderTest(root, root.resolve(".motcua/bench/kill"))) {
            server.start(true);
            KillBench bench = new KillBench(server);
            Citizen citizen = Citizen.signIn(server);
            for (int round = 1; round <= KILLS; round++) {
                bench.round(citizen, round);
            }
            bench.judge(citizen);
        }
        System.exit(0);
    }

    private void round(Citizen citizen, int round) throws Exception {
        List<Citizen.Draft> drafts = new ArrayList<>();
        for (int i = 0; i < DRAFTS_A_ROUND; i++) {
            drafts.add(citizen.completeDraft());
        }
        Thread killer = Thread.ofPlatform().start(() -> {
            pause(ThreadLocalRandom.current().nextInt(LATEST_KILL_MILLIS));
            server.kill(round % 4 == 0);
        });
        Load.run(THREADS, drafts.size(), i -> submit(citizen, drafts.get(i)));
        killer.join();
        long open = drafts.stream()
                .filter(draft -> !acknowledged.containsKey(draft.id()))
                .count();
        killsInMidSubmission += open > 0 && open < drafts.size() ? 1 : 0;
        server.start(false);
        for (Citizen.Draft draft : drafts) {
            if (!acknowledged.containsKey(draft.id())) {
                submit(citizen, draft);
            }
        }
    }

    private void submit(Citizen citizen, Citizen.Draft draft) {
        sent.add(draft.id());
        try {
            String code = citizen.submit(draft);
            String before = acknowledged.putIfAbsent(draft.id(), code);
            require(before == null || before.equals(code), "two codes for one dossier");
        } catch (IllegalStateException noAnswer) {
            // The server was killed under it: nothing was acknowledged, and the key is sent again later.
            return;
        }
    }

    private void judge(Citizen citizen) {
        require(acknowledged.keySet().containsAll(sent), "some were never acknowledged, not even when sent again");
        Set<String> codes = new HashSet<>(acknowledged.values());
        require(codes.size() == acknowledged.size(), "two dossiers with one code");
        for (Map.Entry<String, String> entry : acknowledged.entrySet()) {
            JsonNode dossier = citizen.dossier(entry.getKey());
            require(entry.getValue().equals(dossier.path("code").asText()), "another code than acknowledged");
            require(submissions(dossier) == 1, "submitted " + submissions(dossier) + " times");
        }
        require(citizen.submittedDossiers() == acknowledged.size(), "more dossiers than were submitted");
        citizen.awaitInboxOf(acknowledged.keySet());
        awaitPushes();
        System.out.printf(
                "kill: %d hard kills (%d of them between two answers), %d dossiers acknowledged, 0 lost, 0 doubled; each event"
                        + " in the inbox, and pushed to the phone once%n",
                KILLS, killsInMidSubmission, acknowledged.size());
    }

    /** Waits until nothing is left to be told or sent; then each event has been pushed. */
    private void awaitPushes() {
        require(server.ask("SELECT COUNT(*) FROM " + SUBMITTED) == acknowledged.size(), "not one event a dossier");
        Awaitility.await()
                .atMost(120, TimeUnit.SECONDS)
                .pollInterval(1, TimeUnit.SECONDS)
                .until(() -> server.ask("SELECT COUNT(*) FROM " + SUBMITTED + " AND EXISTS (" + WAITING + ")") == 0);
        require(
                server.ask("SELECT COUNT(*) FROM " + SUBMITTED + " AND NOT EXISTS (" + PUSHED + ")") == 0,
                "an event that was never pushed");
        require(
                server.ask("SELECT COUNT(*) - COUNT(DISTINCT event_id) FROM push_delivery") == 0,
                "two pushes for one event");
    }

    private static long submissions(JsonNode dossier) {
        return dossier.path("history").findValuesAsText("to").stream()
                .filter("SUBMITTED"::equals)
                .count();
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new AssertionError(otherwise);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

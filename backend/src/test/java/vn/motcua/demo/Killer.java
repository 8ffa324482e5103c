package vn.motcua.demo;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Ends one of the three processes at once at a time of chance, every fourth time its database too, and starts it again. */
final class Killer {
    private static final int LONGEST_PEACE_MILLIS = 3_000;
    private static final int WITH_DATABASE_ONE_OF = 4;
    private static final int IN_MID_START_ONE_OF = 5;

    private final TwoProvinces provinces;
    private final RandomGenerator chance;
    private final Map<String, Integer> kills = new TreeMap<>();
    private int withDatabase;
    private int inMidStart;

    Killer(TwoProvinces provinces, RandomGenerator chance) {
        this.provinces = provinces;
        this.chance = chance;
    }

    /** Kills once; most of the time what was killed answers again when this returns. */
    void kill() {
        Waiting.pause(Duration.ofMillis(chance.nextInt(LONGEST_PEACE_MILLIS)));
        boolean alsoDatabase = chance.nextInt(WITH_DATABASE_ONE_OF) == 0;
        boolean dieStarting = chance.nextInt(IN_MID_START_ONE_OF) == 0;
        withDatabase += alsoDatabase ? 1 : 0;
        inMidStart += dieStarting ? 1 : 0;
        switch (chance.nextInt(3)) {
            case 0 -> killAxis(alsoDatabase, dieStarting);
            case 1 -> killPortal(provinces.first(), alsoDatabase, dieStarting);
            default -> killPortal(provinces.second(), alsoDatabase, dieStarting);
        }
    }

    private void killAxis(boolean alsoDatabase, boolean goOnAtOnce) {
        kills.merge("axis", 1, Integer::sum);
        EmbeddedTables tables = new EmbeddedTables(provinces.axisData());
        provinces.crashAxis(alsoDatabase ? tables::kill : () -> {});
        if (!goOnAtOnce) {
            provinces.awaitAxis();
        }
    }

    private void killPortal(Province province, boolean alsoDatabase, boolean goOnAtOnce) {
        kills.merge(province.code(), 1, Integer::sum);
        EmbeddedTables tables = new EmbeddedTables(province.data());
        provinces.crash(province, alsoDatabase ? tables::kill : () -> {});
        if (!goOnAtOnce) {
            provinces.await(province);
        }
    }

    /** Waits until all three answer. */
    void end() {
        provinces.awaitAxis();
        provinces.await(provinces.first());
        provinces.await(provinces.second());
    }

    @Override
    public String toString() {
        return kills + ", " + withDatabase + " of them with the database, after " + inMidStart
                + " the next kill came before it answered again";
    }
}

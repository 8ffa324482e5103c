package vn.motcua.report;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was counted in the tables, before it is put together. */
sealed interface Tally {

    long count();

    /** Documents that got their number: of an agency, a type and a medium. */
    record Issued(UUID agencyId, String typeName, boolean electronic, long count) implements Tally {}

    /** Documents that came in: of an agency, a type and a medium. */
    record Arrived(UUID agencyId, String typeName, boolean electronic, long count) implements Tally {}

    /**
     * What came over the network, by the day it came and the day its sender was told that it was taken in or returned.
     *
     * @param came the day, or the next for what came after office hours
     * @param answered absent while nobody has looked at it
     */
    record Answered(UUID agencyId, LocalDate came, @Nullable LocalDate answered, boolean returned, long count)
            implements Tally {}

    /** What was sent to receivers: once for each document and receiver. */
    record Dispatched(UUID agencyId, boolean late, long count) implements Tally {}

    /** How far what was sent has come, by the name of the stage. */
    record Stood(String stage, long count) implements Tally {}

    /** What went to or came from an agency elsewhere, or here. */
    record Exchanged(String code, String name, Way way, long count) implements Tally {}

    /** Which way it went, and how that ended. */
    enum Way {
        SENT,
        REFUSED,
        RECEIVED,
        RECEIVED_ON_PAPER
    }

    /** Copies on paper, by how far their way is known. */
    record OnPaper(String state, long count) implements Tally {}
}

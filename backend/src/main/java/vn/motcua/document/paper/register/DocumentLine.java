package vn.motcua.document.paper.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A line of a register of documents; what is signed by hand stays empty. */
public sealed interface DocumentLine {

    /** What its cells say, in the order of the form's columns. */
    List<String> cells();

    /** A document's number and symbol, and its day. */
    record Reference(String symbol, LocalDate issuedOn) {}

    /** What kind of document it is, and what it is about. */
    record Matter(String typeName, String subject) {

        String words() {
            return typeName + ": " + subject;
        }
    }

    /**
     * How many copies there are.
     *
     * @param keeper which unit keeps one
     */
    record Copies(String keeper, int count) {}

    /** Of the register of outgoing documents. */
    record Outgoing(
            Reference reference,
            Matter matter,
            String signer,
            String receivers,
            Copies copies,
            @Nullable LocalDate sentOn,
            String note)
            implements DocumentLine {

        @Override
        public List<String> cells() {
            return List.of(
                    reference.symbol(),
                    day(reference.issuedOn()),
                    matter.words(),
                    signer,
                    receivers,
                    copies.keeper(),
                    Integer.toString(copies.count()),
                    day(sentOn),
                    "",
                    note);
        }
    }

    /** When a document came, and its number of arrival. */
    record Arrival(LocalDate on, int number) {}

    /** To whom it was passed on; nobody yet where both are absent. */
    record Passing(@Nullable String to, @Nullable LocalDate on) {}

    /** Of the register of incoming documents. */
    record Incoming(Arrival arrival, String author, Reference reference, Matter matter, Passing passing, String note)
            implements DocumentLine {

        @Override
        public List<String> cells() {
            return List.of(
                    day(arrival.on()),
                    Integer.toString(arrival.number()),
                    author,
                    reference.symbol(),
                    day(reference.issuedOn()),
                    matter.words(),
                    passing.to() == null ? "" : passing.to(),
                    day(passing.on()),
                    "",
                    note);
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DocumentRegisterContent.DAY.format(day);
    }
}

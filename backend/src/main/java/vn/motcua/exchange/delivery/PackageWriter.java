package vn.motcua.exchange.delivery;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a delivery's package. The same delivery gives the same bytes at every try, by which an axis knows it again. */
public interface PackageWriter {

    /**
     * Writes it to a file that is not there yet; called outside a transaction.
     *
     * @throws IOException when the disk fails
     */
    Outcome write(Delivery delivery, Path file) throws IOException;

    /** What came of writing. */
    sealed interface Outcome {
        /** The file is there. */
        record Written() implements Outcome {}

        /** No package can be made of it; the reason is for the clerk, without what the document says. */
        record Impossible(String reason) implements Outcome {}

        /** It cannot be written now: the key is away. */
        record Later(String reason) implements Outcome {}
    }
}

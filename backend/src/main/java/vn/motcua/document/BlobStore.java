package vn.motcua.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Where the bytes of stored files are. The port speaks of ids and streams only, so that a bucket can stand behind it as
 * well as a folder.
 */
interface BlobStore {

    /** Keeps the bytes under the id; when it returns they survive a power cut, when it throws nothing can be opened. */
    void put(DocumentId id, InputStream bytes) throws IOException;

    /** Opens the bytes; throws {@link java.io.FileNotFoundException} or its like when there are none. */
    InputStream open(DocumentId id) throws IOException;

    /** Removes the bytes; nothing happens when there are none. */
    void delete(DocumentId id) throws IOException;

    /** Ids are spread over so many shelves, evenly. */
    int SHELVES = 256;

    /**
     * Gives each id of a shelf whose bytes were put before the instant, in no order.
     *
     * @param shelf from 0 on
     */
    void eachBefore(int shelf, Instant instant, Consumer<DocumentId> visitor) throws IOException;
}

package vn.motcua.exchange.edxml.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import vn.motcua.exchange.edxml.signature.Partners;

/** Reads packages. */
public final class EdxmlReader {
    private final Partners partners;
    private final Clock clock;
    private final Bounds bounds;

    public EdxmlReader(Partners partners, Clock clock, Bounds bounds) {
        this.partners = partners;
        this.clock = clock;
        this.bounds = bounds;
    }

    /**
     * Reads a package that lies on the disk.
     *
     * @param scratch a folder for the attachments, which whoever reads empties when they are done; a refusal leaves none
     * @throws IOException when the disk fails; whatever the package holds is told as a value
     */
    public EdxmlReading read(Path file, Path scratch) throws IOException {
        throw new IOException("not read yet: " + file + scratch + partners + clock + bounds);
    }

    /** The same of a stream, which is laid down in the scratch folder first. */
    public EdxmlReading read(InputStream in, Path scratch) throws IOException {
        throw new IOException("not read yet: " + in + scratch);
    }
}

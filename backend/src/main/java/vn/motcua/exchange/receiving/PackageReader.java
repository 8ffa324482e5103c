package vn.motcua.exchange.receiving;

import java.io.IOException;
import java.nio.file.Path;
import vn.motcua.exchange.edxml.reading.EdxmlReading;

/** Reads a fetched package; its attachments are laid down in the scratch folder. */
public interface PackageReader {

    /** Reads it whole. @throws IOException when the disk fails */
    EdxmlReading read(Path file, Path scratch) throws IOException;
}

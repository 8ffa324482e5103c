package vn.motcua.exchange.edxml.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import vn.motcua.exchange.edxml.EdxmlMessage;
import vn.motcua.exchange.edxml.signature.XmlSigner;

/** Writes packages. */
public final class EdxmlWriter {
    private final Path scratch;

    /** @param scratch a folder for what is too large for memory; nothing stays in it */
    public EdxmlWriter(Path scratch) {
        this.scratch = scratch;
    }

    /**
     * Writes the package, signed; the stream is left open.
     *
     * @throws IOException when an attachment cannot be read, or the package cannot be written
     */
    public void write(EdxmlMessage message, XmlSigner signer, OutputStream out) throws IOException {
        throw new IOException("not written yet: " + message + signer + out + scratch);
    }
}

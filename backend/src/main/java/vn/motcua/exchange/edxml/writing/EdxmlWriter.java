package vn.motcua.exchange.edxml.writing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.EdxmlMessage;
import vn.motcua.exchange.edxml.StatusMessage;
import vn.motcua.exchange.edxml.signature.MessageSignature;
import vn.motcua.exchange.edxml.signature.XmlSigner;
import vn.motcua.platform.hash.Sha256;

/** Writes packages. */
public final class EdxmlWriter {
    private static final byte[] DECLARATION =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".getBytes(StandardCharsets.US_ASCII);

    /** Bytes that most headers do not exceed. */
    private static final int HEADER = 4 << 10;

    private final Path scratch;

    /**
     * @param scratch a folder for what is too large for memory; nothing stays in it
     */
    public EdxmlWriter(Path scratch) {
        this.scratch = scratch;
    }

    /**
     * Writes the package, signed; the stream is left open. Each attachment is read once: what is sent is what was signed.
     *
     * @throws IOException when an attachment cannot be read, or the package cannot be written
     */
    public void write(EdxmlMessage message, XmlSigner signer, OutputStream out) throws IOException {
        MessageDigest digest = Sha256.digest();
        ByteArrayOutputStream before = new ByteArrayOutputStream(HEADER);
        // The signature stands before what it is made of: that waits until it is made.
        try (Spool after = new Spool(scratch)) {
            Pieces text = new Pieces(
                    new ElementWriter(new DigestOutputStream(before, digest)),
                    new ElementWriter(new DigestOutputStream(after, digest)));
            text.write(message);
            out.write(DECLARATION);
            before.writeTo(out);
            out.write(MessageSignature.of(digest.digest(), signer));
            after.copyTo(out);
            out.flush();
        }
    }

    /** The package in two pieces, with room for the signature between them. */
    private record Pieces(ElementWriter before, ElementWriter after) {

        void write(EdxmlMessage message) throws IOException {
            before.openRoot("edXML").openDeclaring("edXMLEnvelope").open("edXMLHeader");
            switch (message) {
                case DocumentMessage document -> {
                    new HeaderText(before).document(document);
                    new TraceText(before).write(document);
                }
                case StatusMessage status -> new HeaderText(before).status(status);
            }
            before.flush();
            after.continuing(before).close();
            if (message instanceof DocumentMessage document) {
                AttachmentText attachments = new AttachmentText(after);
                attachments.manifest(document.attachments());
                after.close();
                attachments.content(document.attachments());
            } else {
                after.close();
            }
            after.close();
            after.flush();
        }
    }
}

package vn.motcua.exchange.edxml.signature;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import javax.xml.stream.XMLStreamReader;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.xml.Canonical;
import vn.motcua.exchange.edxml.xml.Passing;
import vn.motcua.exchange.edxml.xml.Scope;
import vn.motcua.exchange.edxml.xml.Unacceptable;
import vn.motcua.platform.hash.Sha256;

/** Takes in a message all but its first signature; a second one anywhere is refused. */
public final class SignedContent implements Passing {
    private final Scope scope = new Scope();
    private final MessageDigest digest;
    private final Canonical canonical;
    private boolean passed;
    /** How deep in the signature; 0 is outside of it. */
    private int within;

    SignedContent(MessageDigest digest, Canonical.Form form) {
        this.digest = digest;
        this.canonical = new Canonical(form, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
    }

    /** As nearly everybody signs: SHA-256 of the exclusive canonical form. */
    public static SignedContent usual() {
        return new SignedContent(Sha256.digest(), Canonical.Form.EXCLUSIVE);
    }

    @Override
    public void start(XMLStreamReader at) throws IOException {
        XmlSignatures.enter(scope, at);
        if (XmlSignatures.isSignature(at)) {
            if (passed) {
                throw new Unacceptable(Refusal.SIGNED_TWICE, "a second signature");
            }
            passed = true;
            within = 1;
        } else if (within > 0) {
            within++;
        } else {
            canonical.start(at, scope);
        }
    }

    @Override
    public void text(char[] characters, int start, int length) throws IOException {
        if (within == 0) {
            canonical.text(characters, start, length);
        }
    }

    @Override
    public void end(XMLStreamReader at) throws IOException {
        if (within > 0) {
            within--;
        } else {
            canonical.end(at);
        }
        scope.leave();
    }

    byte[] digest() {
        try {
            canonical.flush();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return digest.digest();
    }
}

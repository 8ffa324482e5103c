package vn.motcua.exchange.edxml.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.motcua.exchange.edxml.signature.SignatureFinder;
import vn.motcua.exchange.edxml.signature.SignedContent;
import vn.motcua.exchange.edxml.signature.XmlSignature;
import vn.motcua.exchange.edxml.xml.Passing;
import vn.motcua.exchange.edxml.xml.Unacceptable;

/**
 * Goes through a package once: up to where it has said who it is from and how it is signed, which is checked there and then, and on
 * from it. What stands before that is small and is taken in ahead of the check, as nearly everybody signs it; where it is not small
 * or signed otherwise, or where anything in it is not right, this ends at the check, and the package is gone through once more.
 */
final class OnePass implements Passing, Closeable {
    private final ClaimFinder claim;
    private final SignatureFinder finder = new SignatureFinder();
    private final SignedContent content = SignedContent.usual();
    private final PackageParts parts;
    private final Check check;
    private boolean checked;
    private boolean ahead = true;

    /** Says whether a signature is by the one who is said to have sent the package. */
    interface Check {
        void check(XmlSignature signature) throws Unacceptable;
    }

    OnePass(ClaimFinder claim, PackageParts parts, Check check) {
        this.claim = claim;
        this.parts = parts;
        this.check = check;
    }

    @Override
    public void start(XMLStreamReader at) throws IOException {
        if (!checked) {
            claim.start(at);
            finder.start(at);
        }
        take(listener -> listener.start(at));
        // What an attachment holds may be much: before the check it is not looked at.
        ahead &= checked || parts.isEmpty();
    }

    @Override
    public void text(char[] characters, int start, int length) throws IOException {
        if (!checked) {
            claim.text(characters, start, length);
            finder.text(characters, start, length);
        }
        take(listener -> listener.text(characters, start, length));
    }

    @Override
    public void end(XMLStreamReader at) throws IOException {
        if (!checked) {
            claim.end(at);
            finder.end(at);
            Optional<XmlSignature> signature = finder.found();
            if (claim.isComplete() && signature.isPresent()) {
                check.check(signature.get());
                checked = true;
                ahead &= signature.get().isUsual();
            }
        }
        take(listener -> listener.end(at));
    }

    private void take(Event event) throws IOException {
        if (!ahead) {
            return;
        }
        try {
            event.to(content);
            event.to(parts);
        } catch (Unacceptable unacceptable) {
            if (checked) {
                throw unacceptable;
            }
            // First it is to be known who says so.
            ahead = false;
        }
    }

    /** Whether there is nothing more to be had of this pass. */
    boolean isEnough() {
        return checked && !ahead;
    }

    Optional<XmlSignature> signature() {
        return finder.found();
    }

    /** What was signed, if all of it was taken in. */
    @Nullable
    SignedContent content() {
        return checked && ahead ? content : null;
    }

    /** Its parts, as far as they were taken in. */
    PackageParts parts() {
        return parts;
    }

    @Override
    public void close() throws IOException {
        parts.close();
    }

    /** Something that passes. */
    private interface Event {
        void to(Passing listener) throws IOException;
    }
}

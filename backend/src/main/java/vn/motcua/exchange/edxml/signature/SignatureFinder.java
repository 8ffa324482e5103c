package vn.motcua.exchange.edxml.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.xml.Canonical;
import vn.motcua.exchange.edxml.xml.Passing;
import vn.motcua.exchange.edxml.xml.Scope;
import vn.motcua.exchange.edxml.xml.TreeBuilder;
import vn.motcua.exchange.edxml.xml.Unacceptable;

/** Finds the first signature of a document, wherever in it the standard or its partners put it. */
public final class SignatureFinder implements Passing {
    /** Above it stand, from the root: the message, its envelope, its header. */
    private static final Set<List<String>> PLACES = Set.of(
            List.of("edXML"), List.of("edXML", "edXMLEnvelope"), List.of("edXML", "edXMLEnvelope", "edXMLHeader"));

    private final Scope scope = new Scope();
    private final Deque<String> path = new ArrayDeque<>();
    private @Nullable Capture capture;
    private @Nullable XmlSignature found;

    @Override
    public void start(XMLStreamReader at) throws IOException {
        XmlSignatures.enter(scope, at);
        if (capture == null && found == null && XmlSignatures.isSignature(at)) {
            if (!PLACES.contains(List.copyOf(path))) {
                throw new Unacceptable(Refusal.SIGNATURE_MALFORMED, "a signature where none belongs");
            }
            capture = new Capture(scope);
        }
        path.addLast(at.getLocalName());
        if (capture != null) {
            capture.start(at);
        }
    }

    @Override
    public void text(char[] characters, int start, int length) throws IOException {
        if (capture != null) {
            capture.text(characters, start, length);
        }
    }

    @Override
    public void end(XMLStreamReader at) throws IOException {
        path.removeLast();
        if (capture != null) {
            capture.end(at);
            if (capture.depth == 0) {
                found = capture.signature();
                capture = null;
            }
        }
        scope.leave();
    }

    /** The signature, when all of it has passed. */
    public Optional<XmlSignature> found() {
        return Optional.ofNullable(found);
    }

    /** The signature while it passes: its tree, and the first of its children as it was signed. */
    private static final class Capture implements Passing {
        private static final int OF_SIGNATURE = 1;

        private final Scope scope;
        private final TreeBuilder tree = new TreeBuilder();
        private final ByteArrayOutputStream exclusive = new ByteArrayOutputStream();
        private final ByteArrayOutputStream inclusive = new ByteArrayOutputStream();
        private final List<Canonical> forms = List.of(
                new Canonical(Canonical.Form.EXCLUSIVE, exclusive), new Canonical(Canonical.Form.INCLUSIVE, inclusive));
        private int depth;
        private int children;

        Capture(Scope scope) {
            this.scope = scope;
        }

        @Override
        public void start(XMLStreamReader at) throws IOException {
            tree.start(at);
            if (depth == OF_SIGNATURE) {
                children++;
            }
            depth++;
            if (inSignedInfo()) {
                for (Canonical form : forms) {
                    form.start(at, scope);
                }
            }
        }

        @Override
        public void text(char[] characters, int start, int length) throws IOException {
            tree.text(characters, start, length);
            if (inSignedInfo()) {
                for (Canonical form : forms) {
                    form.text(characters, start, length);
                }
            }
        }

        @Override
        public void end(XMLStreamReader at) throws IOException {
            if (inSignedInfo()) {
                for (Canonical form : forms) {
                    form.end(at);
                }
            }
            depth--;
            tree.end(at);
        }

        private boolean inSignedInfo() {
            return children == 1 && depth > OF_SIGNATURE;
        }

        XmlSignature signature() throws IOException {
            for (Canonical form : forms) {
                form.flush();
            }
            return XmlSignature.of(tree.root().orElseThrow(), form -> switch (form) {
                case EXCLUSIVE -> exclusive.toByteArray();
                case INCLUSIVE -> inclusive.toByteArray();
            });
        }
    }
}

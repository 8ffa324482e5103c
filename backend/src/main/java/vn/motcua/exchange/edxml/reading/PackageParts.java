package vn.motcua.exchange.edxml.reading;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.Wire;
import vn.motcua.exchange.edxml.xml.Element;
import vn.motcua.exchange.edxml.xml.Passing;
import vn.motcua.exchange.edxml.xml.TreeBuilder;
import vn.motcua.exchange.edxml.xml.Unacceptable;

/** Takes a package apart: its tree, which is small, and what its attachments hold, each decoded and held apart. */
final class PackageParts implements Passing, Closeable {
    private static final List<String> CONTENT =
            List.of("edXML", "AttachmentEncoded", "Attachment", "ContentTransferEncoded");

    private final ScratchFiles scratch;
    private final int most;
    private final TreeBuilder tree = new TreeBuilder();
    private final Deque<String> path = new ArrayDeque<>();
    private final List<Held> contents = new ArrayList<>();
    private @Nullable Base64Sink current;

    PackageParts(ScratchFiles scratch, int mostAttachments) {
        this.scratch = scratch;
        this.most = mostAttachments;
    }

    @Override
    public void start(XMLStreamReader at) throws IOException {
        if (current != null) {
            throw new Unacceptable(Refusal.ATTACHMENT_ENCODING, "elements in an attachment's content");
        }
        path.addLast(Wire.NAMESPACE.equals(at.getNamespaceURI()) ? at.getLocalName() : "other:" + at.getLocalName());
        tree.start(at);
        if (path.size() == CONTENT.size() && CONTENT.equals(List.copyOf(path))) {
            if (contents.size() == most) {
                throw new Unacceptable(Refusal.TOO_COMPLEX, "attachments beyond number");
            }
            contents.add(new Held(scratch));
            current = new Base64Sink(contents.getLast());
        }
    }

    @Override
    public void text(char[] characters, int start, int length) throws IOException {
        if (current == null) {
            tree.text(characters, start, length);
        } else {
            current.text(characters, start, length);
        }
    }

    @Override
    public void end(XMLStreamReader at) throws IOException {
        if (current != null) {
            current.finish();
            contents.getLast().close();
            current = null;
        }
        path.removeLast();
        tree.end(at);
    }

    /** The whole package, without what its attachments hold. */
    Fields root() throws Unacceptable {
        Element root = tree.root().orElseThrow();
        if (!root.is(Wire.NAMESPACE, "edXML")) {
            throw new Unacceptable(Refusal.NOT_EDXML, "another root");
        }
        return new Fields(root);
    }

    /** Whether no attachment has come yet. */
    boolean isEmpty() {
        return contents.isEmpty();
    }

    /** What the attachments hold, in the order in which they stand there. */
    List<Held> contents() {
        return List.copyOf(contents);
    }

    @Override
    public void close() throws IOException {
        for (Held content : contents) {
            content.close();
        }
    }
}

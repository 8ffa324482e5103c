package vn.motcua.exchange.edxml.xml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.motcua.exchange.edxml.Refusal;

/** Builds the tree of what passes; only for parts that are small. */
public final class TreeBuilder implements Passing {
    /** Characters in one element. */
    private static final int LONGEST_TEXT = 16_384;
    /** Characters in all of them, with what stands in their tags. */
    private static final int MOST_TEXT = 4 << 20;

    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Element root;
    private int characters;

    /** An element whose end has not come yet. */
    private record Open(
            String namespace, String name, Map<String, String> attributes, List<Element> children, StringBuilder text) {
        Element closed() {
            return new Element(
                    namespace, name, attributes, children, text.toString().strip());
        }
    }

    @Override
    public void start(XMLStreamReader at) throws IOException {
        Map<String, String> attributes = at.getAttributeCount() == 0 ? Map.of() : new HashMap<>();
        for (int i = 0; i < at.getAttributeCount(); i++) {
            attributes.put(
                    qualified(at.getAttributeNamespace(i), at.getAttributeLocalName(i)), at.getAttributeValue(i));
        }
        count(at.getLocalName(), inTag(at, attributes));
        String namespace = at.getNamespaceURI();
        open.push(new Open(
                namespace == null ? "" : namespace,
                at.getLocalName(),
                attributes,
                new ArrayList<>(),
                new StringBuilder()));
    }

    @Override
    public void text(char[] from, int start, int length) throws IOException {
        Open current = open.peek();
        if (current == null) {
            return;
        }
        count(current.name, length);
        if (current.text.length() + length > LONGEST_TEXT) {
            throw new Unacceptable(Refusal.TOO_COMPLEX, "too much text in " + current.name);
        }
        current.text.append(from, start, length);
    }

    /** Trees are built of what nobody has vouched for yet: nothing of it may be held without being counted. */
    private void count(String element, int more) throws Unacceptable {
        characters += more;
        if (characters > MOST_TEXT) {
            throw new Unacceptable(Refusal.TOO_COMPLEX, "too much text by " + element);
        }
    }

    private static int inTag(XMLStreamReader at, Map<String, String> attributes) {
        int length = at.getLocalName().length();
        for (int i = 0; i < at.getNamespaceCount(); i++) {
            String uri = at.getNamespaceURI(i);
            length += uri == null ? 0 : uri.length();
        }
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            length += attribute.getKey().length() + attribute.getValue().length();
        }
        return length;
    }

    @Override
    public void end(XMLStreamReader at) {
        Element closed = open.pop().closed();
        Open parent = open.peek();
        if (parent == null) {
            root = closed;
        } else {
            parent.children.add(closed);
        }
    }

    /** The whole tree, when its end has come. */
    public Optional<Element> root() {
        return Optional.ofNullable(root);
    }

    private static String qualified(@Nullable String namespace, String name) {
        return namespace == null || namespace.isEmpty() ? name : "{" + namespace + "}" + name;
    }
}

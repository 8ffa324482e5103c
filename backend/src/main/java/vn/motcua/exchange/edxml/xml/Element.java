package vn.motcua.exchange.edxml.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A small part of a document, held whole.
 *
 * @param attributes by {@code {namespace}name}, or the mere name of those without
 * @param text its own, without that of its children and the space around it
 */
public record Element(
        String namespace, String name, Map<String, String> attributes, List<Element> children, String text) {

    public Element {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    public boolean is(String otherNamespace, String otherName) {
        return namespace.equals(otherNamespace) && name.equals(otherName);
    }

    /** Its children with this name in its own namespace. */
    public List<Element> children(String childName) {
        List<Element> named = new ArrayList<>(1);
        for (Element child : children) {
            if (child.is(namespace, childName)) {
                named.add(child);
            }
        }
        return named;
    }

    /** The first of them. */
    public Optional<Element> child(String childName) {
        return children(childName).stream().findFirst();
    }
}

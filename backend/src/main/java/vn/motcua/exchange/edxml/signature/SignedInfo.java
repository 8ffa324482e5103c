package vn.motcua.exchange.edxml.signature;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.xml.Element;
import vn.motcua.exchange.edxml.xml.Unacceptable;

/** What a signature says of itself: with what it was made, and that it is over the whole message. */
final class SignedInfo {
    private static final Pattern SPACE = Pattern.compile("[ \t\r\n]+");

    private final String canonicalization;
    private final String signature;
    private final String contentForm;
    private final String digest;
    private final byte[] digestValue;

    private SignedInfo(String canonicalization, String signature, Element reference) throws Unacceptable {
        this.canonicalization = canonicalization;
        this.signature = signature;
        List<Element> parts = parts(reference, List.of("Transforms", "DigestMethod", "DigestValue"));
        this.contentForm = contentForm(parts.get(0));
        this.digest = algorithm(parts.get(1));
        this.digestValue = base64(parts.get(2));
        check();
    }

    static SignedInfo of(Element element) throws Unacceptable {
        List<Element> parts = parts(element, List.of("CanonicalizationMethod", "SignatureMethod", "Reference"));
        if (!parts.get(2).attributes().equals(Map.of("URI", ""))) {
            throw new Unacceptable(Refusal.NOT_WHOLLY_SIGNED, "a reference to something else than the whole message");
        }
        return new SignedInfo(algorithm(parts.get(0)), algorithm(parts.get(1)), parts.get(2));
    }

    String canonicalization() {
        return canonicalization;
    }

    String signature() {
        return signature;
    }

    String contentForm() {
        return contentForm;
    }

    String digest() {
        return digest;
    }

    byte[] digestValue() {
        return digestValue.clone();
    }

    /** Without a form of its own the content has that of Canonical XML (XML Signature, section 4.4.3.2). */
    private static String contentForm(Element transforms) throws Unacceptable {
        List<Element> steps = transforms.children();
        if (steps.isEmpty()
                || steps.size() > 2
                || !steps.stream().allMatch(step -> step.is(XmlSignatures.NAMESPACE, "Transform"))) {
            throw new Unacceptable(Refusal.SIGNATURE_MALFORMED, "the reference's transforms");
        }
        if (!algorithm(steps.getFirst()).equals(XmlSignatures.ENVELOPED)) {
            throw new Unacceptable(Refusal.NOT_WHOLLY_SIGNED, "a transform that is not of an enveloped signature");
        }
        return steps.size() == 1 ? XmlSignatures.INCLUSIVE : algorithm(steps.getLast());
    }

    private void check() throws Unacceptable {
        boolean known = Algorithms.knowsForm(canonicalization)
                && Algorithms.knowsForm(contentForm)
                && Algorithms.knowsSignature(signature)
                && Algorithms.knowsDigest(digest);
        if (!known) {
            throw new Unacceptable(Refusal.ALGORITHM, "an algorithm that is in no list");
        }
    }

    private static List<Element> parts(Element element, List<String> names) throws Unacceptable {
        boolean right =
                element.children().stream().allMatch(part -> part.namespace().equals(XmlSignatures.NAMESPACE));
        if (!right || !element.children().stream().map(Element::name).toList().equals(names)) {
            throw new Unacceptable(Refusal.SIGNATURE_MALFORMED, "the parts of " + names.getFirst() + " and its like");
        }
        return element.children();
    }

    private static String algorithm(Element element) throws Unacceptable {
        String algorithm = element.attributes().get("Algorithm");
        if (algorithm == null || element.attributes().size() > 1) {
            throw new Unacceptable(Refusal.SIGNATURE_MALFORMED, "an algorithm's name");
        }
        if (!element.children().isEmpty()) {
            throw new Unacceptable(Refusal.ALGORITHM, "an algorithm with parameters");
        }
        return algorithm;
    }

    static byte[] base64(Element element) throws Unacceptable {
        try {
            if (!element.children().isEmpty()) {
                throw new Unacceptable(Refusal.SIGNATURE_MALFORMED, "elements in a value");
            }
            return Base64.getDecoder().decode(SPACE.matcher(element.text()).replaceAll(""));
        } catch (IllegalArgumentException notBase64) {
            throw new Unacceptable(Refusal.SIGNATURE_MALFORMED, "a value that is not Base64");
        }
    }
}

package vn.motcua.exchange.edxml.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua.exchange.edxml.Refusal;

/** Packages that attack the parser. */
class HostileXmlTest {
    private static final int MORE_THAN_A_TAG_MAY_HAVE = 100_000;
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private final Post post = new Post();
    private final String whole = post.text(Post.letter());

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void entityThatReadsAFileIsRefused() {
        post.refused(doctype("[<!ENTITY x SYSTEM \"file:///etc/passwd\">]", "&x;"), Refusal.DOCTYPE);
    }

    @Test
    void entityFromTheNetworkIsRefused() {
        post.refused(doctype("[<!ENTITY x SYSTEM \"http://127.0.0.1:1/x\">]", "&x;"), Refusal.DOCTYPE);
    }

    @Test
    void parameterEntityIsRefused() {
        post.refused(doctype("[<!ENTITY % x SYSTEM \"http://127.0.0.1:1/x\"> %x;]", ""), Refusal.DOCTYPE);
    }

    @Test
    void billionLaughsAreRefused() {
        String entities = IntStream.range(1, 10)
                .mapToObj(i -> "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining("", "[<!ENTITY l0 \"ha\">", "]"));
        post.refused(doctype(entities, "&l9;"), Refusal.DOCTYPE);
    }

    @Test
    void entityRepeatedToNoEndIsRefused() {
        String entity = "[<!ENTITY x \"" + "x".repeat(50_000) + "\">]";
        post.refused(doctype(entity, "&x;".repeat(50_000)), Refusal.DOCTYPE);
    }

    @Test
    void dtdElsewhereIsRefused() {
        post.refused(doctype("SYSTEM \"http://127.0.0.1:1/x.dtd\"", ""), Refusal.DOCTYPE);
    }

    @Test
    void publicDtdIsRefused() {
        post.refused(doctype("PUBLIC \"-//X\" \"http://127.0.0.1:1/x.dtd\"", ""), Refusal.DOCTYPE);
    }

    @Test
    void emptyDoctypeIsRefused() {
        post.refused(doctype("", ""), Refusal.DOCTYPE);
    }

    @Test
    void doctypeBehindACommentIsRefused() {
        post.refused(whole.replace(DECLARATION, DECLARATION + "<!-- x --><!DOCTYPE edXML>"), Refusal.DOCTYPE);
    }

    @Test
    void entityInAnAttributeIsRefused() {
        post.refused(whole.replace("version=\"1.0\">", "version=\"&x;\">"), Refusal.NOT_XML);
    }

    @Test
    void unknownEntityInTextIsRefused() {
        post.refused(inSubject("&nbsp;"), Refusal.NOT_XML);
    }

    @Test
    void processingInstructionInFrontIsRefused() {
        post.refused(
                whole.replace(DECLARATION, DECLARATION + "<?xml-stylesheet href=\"http://127.0.0.1:1/\"?>"),
                Refusal.INSTRUCTION);
    }

    @Test
    void processingInstructionInsideIsRefused() {
        post.refused(Post.signed(post.unsigned(Post.letter()).replace("V/v", "<?php x?>V/v")), Refusal.INSTRUCTION);
    }

    @Test
    void processingInstructionAtTheEndIsRefused() {
        post.refused(whole + "<?x y?>", Refusal.INSTRUCTION);
    }

    @Test
    void elementsWithinElementsToNoEndAreRefused() {
        post.refused(inSubject("<a>".repeat(50) + "</a>".repeat(50)), Refusal.TOO_COMPLEX);
    }

    @Test
    void elementsWithoutNumberAreRefused() {
        post.refused(inSubject("<a/>".repeat(5_000)), Refusal.TOO_COMPLEX);
    }

    @Test
    void attributesWithoutNumberAreRefused() {
        String attributes =
                IntStream.range(0, 150).mapToObj(i -> " a" + i + "=\"\"").collect(Collectors.joining());
        post.refused(whole.replace(" version=\"1.0\">", attributes + ">"), Refusal.TOO_COMPLEX);
    }

    @Test
    void attributesBeyondTheParsersOwnNumberAreRefused() {
        String attributes =
                IntStream.range(0, 900).mapToObj(i -> " a" + i + "=\"\"").collect(Collectors.joining());
        post.refused(whole.replace(" version=\"1.0\">", attributes + ">"), Refusal.TOO_COMPLEX);
    }

    @Test
    void namespacesWithoutNumberAreRefused() {
        String declared =
                IntStream.range(0, 100).mapToObj(i -> " xmlns:n" + i + "=\"n\"").collect(Collectors.joining());
        post.refused(whole.replace(" version=\"1.0\">", declared + ">"), Refusal.TOO_COMPLEX);
    }

    @Test
    void attributeWithoutEndIsRefused() {
        post.refused(
                whole.replace("version=\"1.0\"", "version=\"" + ">".repeat(MORE_THAN_A_TAG_MAY_HAVE) + "\""),
                Refusal.TOO_COMPLEX);
    }

    @Test
    void nameWithoutEndIsRefused() {
        post.refused(inSubject("<" + "a".repeat(MORE_THAN_A_TAG_MAY_HAVE) + "/>"), Refusal.TOO_COMPLEX);
    }

    @Test
    void commentWithoutEndIsRefused() {
        post.refused(inSubject("<!--" + "x".repeat(MORE_THAN_A_TAG_MAY_HAVE) + "-->"), Refusal.TOO_COMPLEX);
    }

    @Test
    void commentThatOnlySeemsToEndIsRefused() {
        post.refused(inSubject("<!-->" + "x".repeat(MORE_THAN_A_TAG_MAY_HAVE) + "-->"), Refusal.TOO_COMPLEX);
    }

    @Test
    void characterSectionWithoutEndIsRefused() {
        post.refused(inSubject("<![CDATA[" + "x".repeat(MORE_THAN_A_TAG_MAY_HAVE) + "]]>"), Refusal.TOO_COMPLEX);
    }

    @Test
    void instructionWithoutEndIsRefused() {
        post.refused(inSubject("<?x " + "x".repeat(MORE_THAN_A_TAG_MAY_HAVE) + "?>"), Refusal.TOO_COMPLEX);
    }

    @Test
    void referenceWithoutEndIsRefused() {
        post.refused(inSubject("&#" + "0".repeat(MORE_THAN_A_TAG_MAY_HAVE) + "65;"), Refusal.TOO_COMPLEX);
    }

    @Test
    void hugeTextIsRefused() {
        post.refused(Post.signed(subjectUnsigned("x".repeat(1 << 20))), Refusal.TOO_COMPLEX);
    }

    @Test
    void packageBeyondTheBoundIsRefused() {
        post.refused(inSubject("x".repeat(5 << 20)), Refusal.TOO_LARGE);
    }

    @Test
    void packageThatWasCutOffIsRefused() {
        post.refused(whole.substring(0, whole.length() - 10), Refusal.NOT_XML);
    }

    @Test
    void packageCutOffInItsHeaderIsRefused() {
        post.refused(whole.substring(0, 900), Refusal.NOT_XML);
    }

    @Test
    void emptyPackageIsRefused() {
        post.refused("", Refusal.NOT_XML);
    }

    @Test
    void packageThatIsNoXmlIsRefused() {
        post.refused("{\"edXML\": true}", Refusal.NOT_XML);
    }

    @Test
    void twoMessagesInOneAreRefused() {
        post.refused(whole + whole.replace(DECLARATION, ""), Refusal.NOT_XML);
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        post.refused(whole.getBytes(Charset.forName("windows-1258")), Refusal.NOT_UTF8);
    }

    @Test
    void anotherEncodingDeclaredIsRefused() {
        post.refused(whole.replace("UTF-8", "UTF-7"), Refusal.NOT_UTF8);
    }

    @Test
    void sixteenBitCharactersAreRefused() {
        post.refused(whole.getBytes(StandardCharsets.UTF_16), Refusal.NOT_UTF8);
    }

    @Test
    void markupInOverlongBytesIsRefused() {
        post.refused(inSubjectBytes(0xC0, 0xBC), Refusal.NOT_UTF8);
    }

    @Test
    void halfACharacterIsRefused() {
        post.refused(inSubjectBytes(0xED, 0xA0, 0x80), Refusal.NOT_UTF8);
    }

    @Test
    void anotherVersionOfXmlIsRefused() {
        post.refused(whole.replace("version=\"1.0\" enc", "version=\"1.1\" enc"), Refusal.NOT_XML);
    }

    @Test
    void controlCharacterIsRefused() {
        post.refused(inSubject("\u0001"), Refusal.NOT_XML);
    }

    @Test
    void controlCharacterByReferenceIsRefused() {
        post.refused(inSubject("&#0;"), Refusal.NOT_XML);
    }

    @Test
    void prefixThatNobodyDeclaredIsRefused() {
        post.refused(inSubject("<x:a/>"), Refusal.NOT_XML);
    }

    @Test
    void attributeTwiceIsRefused() {
        post.refused(whole.replace("version=\"1.0\">", "version=\"1.0\" version=\"1.0\">"), Refusal.NOT_XML);
    }

    @Test
    void attributeOfXmlItselfIsRefused() {
        post.refused(whole.replace("version=\"1.0\">", "xml:base=\"file:///\">"), Refusal.NOT_EDXML);
    }

    @Test
    void inclusionOfAnotherFileIsNotFollowed() {
        String include =
                "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" href=\"file:///etc/passwd\" parse=\"text\"/>";
        post.refused(Post.signed(subjectUnsigned(include)), Refusal.BAD_VALUE);
    }

    @Test
    void anotherRootIsRefused() {
        post.refused("<invoice/>", Refusal.NOT_EDXML);
    }

    @Test
    void anotherNamespaceIsRefused() {
        post.refused(
                whole.replace("http://www.mic.gov.vn/TBT/QCVN_102_2016", "http://www.e-doc.vn/Schema/"),
                Refusal.NOT_EDXML);
    }

    @Test
    void whatWasRefusedStillSaysWhoSentItAndWhat() {
        Claim claim = post.refused(whole.substring(0, whole.length() - 10), Refusal.NOT_XML)
                .claim();
        assertThat(claim.sender()).isEqualTo(Post.SENDER.id());
        assertThat(claim.document().orElseThrow().code()).isEqualTo("1887/UBND-CNTT");
    }

    private String doctype(String rest, String inSubject) {
        return inSubject(inSubject).replace(DECLARATION, DECLARATION + "<!DOCTYPE edXML " + rest + ">");
    }

    private String inSubject(String markup) {
        return whole.replace("V/v phối", markup + "V/v phối");
    }

    private String subjectUnsigned(String markup) {
        return post.unsigned(Post.letter()).replace("V/v phối", markup + "V/v phối");
    }

    private byte[] inSubjectBytes(int... bytes) {
        StringBuilder characters = new StringBuilder();
        for (int one : bytes) {
            characters.append((char) one);
        }
        return inSubject("@@")
                .transform(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .replace("@@", characters)
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}

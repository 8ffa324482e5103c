package vn.motcua.exchange.edxml.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua._data.EdxmlMessages;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.signature.DomSignature;

/** A true signature of the sender's, put to what they never said. */
class WrappingTest {
    private static final Pattern SIGNATURE = Pattern.compile("(?s)<Signature xmlns=.*</Signature>");
    private static final Pattern ENVELOPE = Pattern.compile("(?s)<edXML:edXMLEnvelope .*</edXML:edXMLEnvelope>");
    private static final Pattern HEADER = Pattern.compile("(?s)<edXML:MessageHeader>.*</edXML:MessageHeader>");

    private final Post post = new Post();
    private final String whole = post.text(Post.letter());
    private final String signature = part(SIGNATURE, whole);
    private final String forged = post.unsigned(Post.letter()).replace("1887", "6666");

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void signatureOfAnotherMessageIsRefused() {
        post.refused(put(signature), Refusal.CHANGED);
    }

    @Test
    void originalHiddenInTheSignatureIsRefused() {
        String object = "<Object>" + part(ENVELOPE, whole).replace(signature, "") + "</Object></Signature>";
        post.refused(put(signature.replace("</Signature>", object)), Refusal.SIGNATURE_MALFORMED);
    }

    @Test
    void originalBesideAForgedEnvelopeIsRefused() {
        String forgedEnvelope = part(ENVELOPE, forged);
        post.refused(whole.replaceFirst("<edXML:edXMLEnvelope ", quoted(forgedEnvelope) + "$0"), Refusal.CHANGED);
    }

    @Test
    void originalBehindAForgedHeaderIsRefused() {
        post.refused(whole.replaceFirst("<edXML:MessageHeader>", quoted(part(HEADER, forged)) + "$0"), Refusal.CHANGED);
    }

    @Test
    void originalWrappedIntoSomethingThatIsPassedOverIsRefused() {
        String wrapped = "<Wrapper>" + part(ENVELOPE, whole).replace(signature, "") + "</Wrapper>";
        post.refused(put(signature).replace("<AttachmentEncoded>", wrapped + "<AttachmentEncoded>"), Refusal.CHANGED);
    }

    @Test
    void referenceToAPartByItsIdIsRefused() {
        String marked = forged.replace("<edXML:SignerInfo>", "<edXML:SignerInfo Id=\"original\">");
        post.refused(DomSignature.USUAL.over("#original").sign(marked, Post.SENDER), Refusal.NOT_WHOLLY_SIGNED);
    }

    @Test
    void twoPartsWithOneIdAreRefused() {
        String marked = forged.replace("<edXML:SignerInfo>", "<edXML:SignerInfo Id=\"original\">");
        String signed = DomSignature.USUAL.over("#original").sign(marked, Post.SENDER);
        post.refused(
                signed.replace("<edXML:DocumentType>", "<edXML:DocumentType Id=\"original\">"),
                Refusal.NOT_WHOLLY_SIGNED);
    }

    @Test
    void referenceByPointerIsRefused() {
        post.refused(whole.replace("URI=\"\"", "URI=\"#xpointer(/)\""), Refusal.NOT_WHOLLY_SIGNED);
    }

    @Test
    void referenceToAnotherDocumentIsRefused() {
        post.refused(whole.replace("URI=\"\"", "URI=\"http://127.0.0.1:1/\""), Refusal.NOT_WHOLLY_SIGNED);
    }

    @Test
    void referenceToAFileIsRefused() {
        post.refused(whole.replace("URI=\"\"", "URI=\"file:///etc/passwd\""), Refusal.NOT_WHOLLY_SIGNED);
    }

    @Test
    void referenceToNothingIsRefused() {
        post.refused(whole.replace(" URI=\"\"", ""), Refusal.NOT_WHOLLY_SIGNED);
    }

    @Test
    void filterThatLeavesPartsOutIsRefused() {
        String filter = "<Transform Algorithm=\"http://www.w3.org/TR/1999/REC-xpath-19991116\">"
                + "<XPath>ancestor-or-self::SignerInfo</XPath></Transform>";
        post.refused(whole.replaceFirst("<Transform [^>]*xml-exc-c14n#\"></Transform>", filter), Refusal.ALGORITHM);
    }

    @Test
    void filterBeforeTheEnvelopedTransformIsRefused() {
        String filter = "<Transform Algorithm=\"http://www.w3.org/2002/06/xmldsig-filter2\"></Transform>";
        post.refused(whole.replace("<Transforms>", "<Transforms>" + filter), Refusal.SIGNATURE_MALFORMED);
    }

    @Test
    void twoReferencesAreRefused() {
        Matcher reference = Pattern.compile("(?s)<Reference URI.*?</Reference>").matcher(whole);
        post.refused(reference.replaceFirst("$0$0"), Refusal.SIGNATURE_MALFORMED);
    }

    @Test
    void twoSignedInfosAreRefused() {
        Matcher info = Pattern.compile("(?s)<SignedInfo>.*</SignedInfo>").matcher(whole);
        post.refused(info.replaceFirst("$0$0"), Refusal.SIGNATURE_MALFORMED);
    }

    @Test
    void signedInfoOfTheSendersBehindAForgedOneIsRefused() {
        Matcher info = Pattern.compile("(?s)<SignedInfo>.*</SignedInfo>").matcher(whole);
        post.refused(
                info.replaceFirst("<SignedInfo><SignedInfo xmlns=\"\"/></SignedInfo>$0"), Refusal.SIGNATURE_MALFORMED);
    }

    @Test
    void referenceWithoutTheEnvelopedTransformIsRefused() {
        post.refused(
                whole.replaceFirst("<Transform Algorithm=\"[^\"]*enveloped-signature\"></Transform>", ""),
                Refusal.NOT_WHOLLY_SIGNED);
    }

    @Test
    void signatureWhereNoneBelongsIsRefused() {
        post.refused(
                forged.replace("<edXML:SignerInfo>", "<edXML:SignerInfo>" + signature), Refusal.SIGNATURE_MALFORMED);
    }

    @Test
    void signatureThatIsTheRootIsRefused() {
        post.refused(
                signature.replace("</Signature>", "<Object>" + part(ENVELOPE, forged) + "</Object></Signature>"),
                Refusal.SIGNATURE_MALFORMED);
    }

    @Test
    void twoSignaturesAreRefused() {
        post.refused(whole.replace(signature, signature + signature), Refusal.SIGNED_TWICE);
    }

    @Test
    void signatureOfAStrangerBeforeTheSendersIsRefused() {
        String strange = DomSignature.USUAL.sign(post.unsigned(Post.letter()), Post.STRANGER);
        String foreign = part(SIGNATURE, strange);
        post.refused(whole.replace(signature, foreign + signature), Refusal.WRONG_KEY);
    }

    @Test
    void signatureWithinASignatureIsRefused() {
        post.refused(whole.replace("<KeyInfo>", "<KeyInfo><Signature></Signature>"), Refusal.SIGNED_TWICE);
    }

    @Test
    void secondSignatureAmongTheAttachmentsIsRefused() {
        post.refused(whole.replace("<AttachmentEncoded>", "<AttachmentEncoded>" + signature), Refusal.SIGNED_TWICE);
    }

    @Test
    void subjectChangedAfterSigningIsRefused() {
        post.refused(whole.replace("V/v phối", "V/v  phối"), Refusal.CHANGED);
    }

    @Test
    void receiverAddedAfterSigningIsRefused() {
        String receiver = "<edXML:To><edXML:OrganId>000.00.00.H99</edXML:OrganId></edXML:To>";
        post.refused(whole.replaceFirst("<edXML:To>", receiver + "$0"), Refusal.CHANGED);
    }

    @Test
    void attachmentPutInsteadOfAnotherIsRefused() {
        String other = post.text(EdxmlMessages.document(
                Post.SENDER,
                Post.RECEIVER,
                EdxmlMessages.attachment(1, "to-trinh.pdf", "%PDF khác"),
                EdxmlMessages.attachment(2, "phu-luc.docx", "phụ lục")));
        String attachments = part(Pattern.compile("(?s)<AttachmentEncoded>.*</AttachmentEncoded>"), other);
        post.refused(
                Pattern.compile("(?s)<AttachmentEncoded>.*</AttachmentEncoded>")
                        .matcher(whole)
                        .replaceFirst(quoted(attachments)),
                Refusal.CHANGED);
    }

    @Test
    void attachmentsNameChangedAfterSigningIsRefused() {
        post.refused(whole.replace("phu-luc.docx", "phu-luc.exe"), Refusal.CHANGED);
    }

    @Test
    void elementAddedAtTheEndAfterSigningIsRefused() {
        post.refused(whole.replace("</edXML>", "<Extra></Extra></edXML>"), Refusal.CHANGED);
    }

    @Test
    void prefixTakenForAnotherNamespaceAfterSigningIsRefused() {
        post.refused(
                whole.replaceFirst("<edXML:SignerInfo>", "<edXML:SignerInfo xmlns:edXML=\"urn:x\">"), Refusal.CHANGED);
    }

    /** The forged message with the sender's signature where it belongs. */
    private String put(String anySignature) {
        return forged.replace("</edXML:edXMLHeader>", anySignature + "</edXML:edXMLHeader>");
    }

    private static String part(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("not there: " + pattern);
        }
        return matcher.group();
    }

    private static String quoted(String text) {
        return Matcher.quoteReplacement(text);
    }
}

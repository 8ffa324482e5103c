package vn.motcua.exchange.edxml.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.motcua._data.EdxmlMessages;
import vn.motcua.exchange.edxml.Business;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.StatusCode;

/** Packages of a partner who signs what says nothing, or too much. */
class HostileContentTest {
    private final Post post = new Post();
    private final String unsigned = post.unsigned(Post.letter());
    private final String status = post.unsigned(EdxmlMessages.status(Post.SENDER, Post.RECEIVER, StatusCode.REFUSED));

    @AfterEach
    void close() {
        post.close();
    }

    @Test
    void twoHeadersAreRefused() {
        refused(repeated("MessageHeader"), Refusal.PART_REPEATED);
    }

    @Test
    void twoEnvelopesAreRefused() {
        Matcher envelope = Pattern.compile("(?s)<edXML:edXMLEnvelope .*</edXML:edXMLEnvelope>")
                .matcher(unsigned);
        refused(envelope.replaceFirst("$0$0"), Refusal.PART_REPEATED);
    }

    @Test
    void twoSendersAreRefused() {
        refused(repeated("From"), Refusal.PART_REPEATED);
    }

    @Test
    void twoCodesOfOneSenderAreRefused() {
        refused(
                unsigned.replaceFirst("<edXML:OrganId>[^<]*</edXML:OrganId>", "$0<edXML:OrganId>H50</edXML:OrganId>"),
                Refusal.PART_REPEATED);
    }

    @Test
    void twoIdsOfOneDocumentAreRefused() {
        refused(repeated("DocumentId"), Refusal.PART_REPEATED);
    }

    @Test
    void twoSubjectsAreRefused() {
        refused(repeated("Subject"), Refusal.PART_REPEATED);
    }

    @Test
    void documentWithoutReceiverIsRefused() {
        refused(without("To"), Refusal.PART_MISSING);
    }

    @Test
    void documentWithoutSubjectIsRefused() {
        refused(without("Subject"), Refusal.PART_MISSING);
    }

    @Test
    void documentWithoutIdIsRefused() {
        refused(unsigned.replaceFirst("<edXML:DocumentId>[^<]*</edXML:DocumentId>", ""), Refusal.PART_MISSING);
    }

    @Test
    void emptySubjectIsRefused() {
        refused(unsigned.replaceFirst("(<edXML:Subject>)[^<]*", "$1  "), Refusal.PART_MISSING);
    }

    @Test
    void messageWithoutHeaderIsRefused() {
        refused(without("MessageHeader"), Refusal.PART_MISSING);
    }

    @Test
    void messageWithoutSenderIsRefused() {
        refused(without("From"), Refusal.PART_MISSING);
    }

    @Test
    void headerInNoNamespaceIsRefused() {
        refused(
                unsigned.replace("<edXML:MessageHeader>", "<MessageHeader xmlns=\"\">")
                        .replace("</edXML:MessageHeader>", "</MessageHeader>"),
                Refusal.PART_MISSING);
    }

    @Test
    void sendersCodeThatIsNoneIsRefused() {
        refused(unsigned.replaceFirst("<edXML:OrganId>000.00", "<edXML:OrganId>../00"), Refusal.BAD_VALUE);
    }

    @Test
    void receiversCodeWithoutEndIsRefused() {
        refused(unsigned.replace("000.00.14.H50", "0".repeat(60)), Refusal.BAD_VALUE);
    }

    @Test
    void dayThatIsNoneIsRefused() {
        refused(unsigned.replace("PromulgationDate>2026/11/20", "PromulgationDate>2026/02/30"), Refusal.BAD_VALUE);
    }

    @Test
    void dayThatNoDatabaseKeepsIsRefused() {
        for (String day : List.of("+12345/01/01", "-0044/03/15", "0000/01/01", "9999/12/31")) {
            refused(unsigned.replace("PromulgationDate>2026/11/20", "PromulgationDate>" + day), Refusal.BAD_VALUE);
        }
    }

    @Test
    void timeThatNoDatabaseKeepsIsRefused() {
        refused(unsigned.replaceFirst("Timestamp>[^<]*", "Timestamp>12345/11/20 01:00:00"), Refusal.BAD_VALUE);
    }

    @Test
    void timeThatIsNoneIsRefused() {
        refused(unsigned.replaceFirst("Timestamp>[^<]*", "Timestamp>2026/11/20 25:00:00"), Refusal.BAD_VALUE);
    }

    @Test
    void dueDateThatIsNoneIsRefused() {
        refused(
                unsigned.replace("<edXML:OtherInfo>", "<edXML:DueDate>mai</edXML:DueDate><edXML:OtherInfo>"),
                Refusal.BAD_VALUE);
    }

    @Test
    void subjectBeyondTheBoundIsRefused() {
        refused(unsigned.replace("V/v phối", "x".repeat(4_001)), Refusal.BAD_VALUE);
    }

    @Test
    void elementsInAValueAreRefused() {
        refused(unsigned.replace("V/v phối", "<b>V/v</b> phối"), Refusal.BAD_VALUE);
    }

    @Test
    void negativeNumberIsRefused() {
        refused(unsigned.replaceFirst("PageAmount>[^<]*", "PageAmount>-1"), Refusal.BAD_VALUE);
    }

    @Test
    void numberWithoutEndIsRefused() {
        refused(unsigned.replaceFirst("PageAmount>[^<]*", "PageAmount>" + "9".repeat(20)), Refusal.BAD_VALUE);
    }

    @Test
    void urgencyThatIsNoneIsRefused() {
        refused(unsigned.replaceFirst("Priority>0", "Priority>5"), Refusal.BAD_VALUE);
    }

    @Test
    void businessThatIsNoneIsRefused() {
        refused(unsigned.replace("BussinessDocType>0", "BussinessDocType>4"), Refusal.BAD_VALUE);
    }

    @Test
    void recallOfNothingIsRefused() {
        refused(unsigned.replace("BussinessDocType>0", "BussinessDocType>1"), Refusal.PART_MISSING);
    }

    @Test
    void replacementOfNothingIsRefused() {
        refused(unsigned.replace("BussinessDocType>0", "BussinessDocType>3"), Refusal.PART_MISSING);
    }

    @Test
    void receiverNeitherAddedNorTakenOffIsRefused() {
        String update = post.unsigned(EdxmlMessages.document(
                Post.SENDER,
                Post.RECEIVER,
                new Business.Update(
                        EdxmlMessages.NOTE, "x", false, List.of(new Business.ReceiverChange(Post.RECEIVER.id(), true))),
                List.of()));
        refused(update.replaceFirst("ReceiverType>1", "ReceiverType>2"), Refusal.BAD_VALUE);
    }

    @Test
    void statusThatIsNoneIsRefused() {
        refused(status.replace("StatusCode>02", "StatusCode>07"), Refusal.BAD_VALUE);
    }

    @Test
    void statusOfNoDocumentIsRefused() {
        refused(status.replaceFirst("(?s)<edXML:ResponseFor>.*</edXML:ResponseFor>", ""), Refusal.PART_MISSING);
    }

    @Test
    void statusOfTwoDocumentsIsRefused() {
        refused(status.replaceFirst("(?s)<edXML:ResponseFor>.*</edXML:ResponseFor>", "$0$0"), Refusal.PART_REPEATED);
    }

    @Test
    void refusalWithoutReasonIsRefused() {
        refused(status.replaceFirst("<edXML:Description>.*</edXML:Description>", ""), Refusal.PART_MISSING);
    }

    @Test
    void statusIsNotAnsweredAsADocument() {
        Claim claim = post.refused(Post.signed(status.replace("StatusCode>02", "StatusCode>07")), Refusal.BAD_VALUE)
                .claim();
        assertThat(claim.document()).isEmpty();
    }

    private void refused(String xml, Refusal reason) {
        post.refused(Post.signed(xml), reason);
    }

    private String repeated(String name) {
        return part(name).replaceFirst("$0$0");
    }

    private String without(String name) {
        return part(name).replaceFirst("");
    }

    private Matcher part(String name) {
        return Pattern.compile("(?s)<edXML:" + name + ">.*?</edXML:" + name + ">")
                .matcher(unsigned);
    }
}

package vn.motcua.result.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.junit.jupiter.api.Test;
import vn.motcua._data.SampleFiles;
import vn.motcua._support.Answer;
import vn.motcua._support.Api;
import vn.motcua._support.ServerTest;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.document.SoundPdf;
import vn.motcua.dossier.Dossier;
import vn.motcua.platform.persistence.Transactions;
import vn.motcua.registry.DocumentNumber;
import vn.motcua.result.VerificationCode;
import vn.motcua.routing.Desk;
import vn.motcua.routing.Desk.Clerk;
import vn.motcua.signature.key.Signer;
import vn.motcua.signature.key.TestAuthority;
import vn.motcua.signature.key.TestKeys;
import vn.motcua.signature.pdf.LockedFiles;
import vn.motcua.signature.pdf.Signing;

/** Which files are taken as drafts: those that leader and agency can sign, and those alone, so that no number is lost. */
@ServerTest
class DraftFileApiTest {

    private static final PDRectangle UPPER_RIGHT = new PDRectangle(300, 760, 290, 80);
    private static final PDRectangle EVERYWHERE = PDRectangle.A4;

    private final Api api;
    private final Desk desk;
    private final DocumentActs documents;
    private final ResultDocumentRows rows;
    private final Documents files;
    private final Transactions transactions;

    DraftFileApiTest(
            Api api,
            Desk desk,
            DocumentActs documents,
            ResultDocumentRows rows,
            Documents files,
            Transactions transactions) {
        this.api = api;
        this.desk = desk;
        this.documents = documents;
        this.rows = rows;
        this.files = files;
        this.transactions = transactions;
    }

    @Test
    void draftThatWasSignedElsewhereIsTakenOnlyWhole() {
        Clerk handler = desk.handler();
        Dossier dossier = documents.taken(handler, desk.submitted());
        Signer token = Signer.leader("ngoai", "Nguyễn Văn Ngoài");
        byte[] signed = Signing.signed(
                        Signing.with(new TestKeys(new TestAuthority()).with(token), Instant.now()),
                        SoundPdf.ofOwnMaking(SampleFiles.pdf(1)),
                        token)
                .bytes();
        byte[] changed = signed.clone();
        changed[SampleFiles.pdf(1).length / 2] ^= 1;

        draft(handler, dossier, changed).expectProblem(422, "result-document-signatures-broken");
        draft(handler, dossier, signed).expect(200);
    }

    @Test
    void draftThatNobodyMayAddASignatureToIsRefused() throws IOException {
        Clerk handler = desk.handler();
        Dossier dossier = documents.taken(handler, desk.submitted());
        draft(handler, dossier, certified(1)).expectProblem(422, "result-document-locked");
        draft(handler, dossier, LockedFiles.signed("All").bytes()).expectProblem(422, "result-document-locked");
        draft(handler, dossier, certified(2)).expect(200);
    }

    @Test
    void draftWithoutRoomForTheMarksIsRefusedInWords() throws IOException {
        Clerk handler = desk.handler();
        Dossier dossier = documents.taken(handler, desk.submitted());

        Answer refused = draft(handler, dossier, stamped(EVERYWHERE)).expectProblem(422, "result-document-no-room");

        assertThat(refused.at("/detail")).contains("trang đầu");
        draft(handler, dossier, stamped(UPPER_RIGHT)).expect(200);
    }

    @Test
    void draftWhosePagesHoldMoreThanAnyPaperIsRefusedInWords() throws IOException {
        Clerk handler = desk.handler();
        Dossier dossier = documents.taken(handler, desk.submitted());

        Answer refused = draft(handler, dossier, ofLetters(120_000)).expectProblem(422, "document-too-complex");

        assertThat(refused.at("/detail")).contains("in tệp ra PDF mới");
        draft(handler, dossier, ofLetters(20_000)).expect(200);
    }

    @Test
    void whatIsStampedWhereTheSealBelongsIsSealedBesideIt() throws IOException {
        Clerk handler = desk.handler();
        Dossier drafted =
                documents.draft(handler, documents.taken(handler, desk.submitted()), stamped(UPPER_RIGHT), null);

        Dossier issued =
                documents.issue(desk.clerk(), documents.sign(desk.leader(), documents.submit(handler, drafted)));

        assertThat(rows.find(issued.id()).orElseThrow().state()).isEqualTo(DocumentState.ISSUED);
    }

    @Test
    void noNumberIsTakenForWhatHasNoRoomForTheSealAndNoneIsLost() throws IOException {
        Dossier signed = documents.sign(desk.leader(), documents.waitingForSignature(desk.submitted()));
        DocumentId full = files.keep(SoundPdf.ofOwnMaking(stamped(EVERYWHERE)), "kết quả.pdf")
                .id();
        ResultDocument document = rows.find(signed.id()).orElseThrow();
        transactions.write(() -> {
            rows.sign(signed.id(), full, document.requireSignature());
            return full;
        });

        issue(signed).expectProblem(422, "result-document-no-room");
        assertThat(rows.find(signed.id()).orElseThrow().state()).isEqualTo(DocumentState.SIGNED);

        transactions.write(() -> {
            rows.number(
                    signed.id(),
                    new ResultDocument.Numbering(
                            new DocumentNumber(1999, 12, document.subject().notation()),
                            VerificationCode.random(),
                            Instant.now()));
            return full;
        });
        issue(signed).expect(200);
        assertThat(rows.find(signed.id()).orElseThrow().state()).isEqualTo(DocumentState.ISSUED);
    }

    /** A file whose catalog says that its author certified it: 1 forbids every change, 2 lets forms be filled and signed. */
    private static byte[] certified(int allowed) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SampleFiles.pdf(1))) {
            COSDictionary parameters = new COSDictionary();
            parameters.setInt(COSName.P, allowed);
            COSDictionary reference = new COSDictionary();
            reference.setItem(COSName.TRANSFORM_METHOD, COSName.DOCMDP);
            reference.setItem(COSName.TRANSFORM_PARAMS, parameters);
            COSArray references = new COSArray();
            references.add(reference);
            COSDictionary author = new COSDictionary();
            author.setItem(COSName.REFERENCE, references);
            COSDictionary permissions = new COSDictionary();
            permissions.setItem(COSName.DOCMDP, author);
            pdf.getDocumentCatalog().getCOSObject().setItem(COSName.PERMS, permissions);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] ofLetters(int letters) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 0.01f);
                content.newLineAtOffset(100, 400);
                for (int i = 0; i < letters; i += 1000) {
                    content.showText("a".repeat(1000));
                }
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] stamped(PDRectangle place) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(SampleFiles.pdf(1))) {
            PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
            stamp.setRectangle(place);
            pdf.getPage(0).getAnnotations().add(stamp);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            pdf.save(out);
            return out.toByteArray();
        }
    }

    private Answer issue(Dossier dossier) {
        return api.post(path(dossier, "/issue"))
                .bearer(desk.clerk().token())
                .ifMatch(dossier.version())
                .json(Map.of())
                .send();
    }

    private Answer draft(Clerk officer, Dossier dossier, byte[] pdf) {
        return api.post(path(dossier, "/draft-file"))
                .bearer(officer.token())
                .ifMatch(dossier.version())
                .file("file", "kết quả.pdf", "application/pdf", pdf)
                .send();
    }

    private static String path(Dossier dossier, String part) {
        return "/api/v1/officer/dossiers/" + dossier.id().value() + "/result-document" + part;
    }
}

package vn.motcua.handoff;

import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.motcua.document.DocumentId;
import vn.motcua.document.Documents;
import vn.motcua.document.SoundPdf;
import vn.motcua.document.StoredDocument;
import vn.motcua.document.paper.PaperSignature;
import vn.motcua.document.paper.notice.TransferContent;
import vn.motcua.document.paper.notice.TransferPaper;
import vn.motcua.document.typesetting.PicturePage;
import vn.motcua.dossier.Dossier;
import vn.motcua.dossier.attachment.Attachment;
import vn.motcua.dossier.attachment.Attachments;
import vn.motcua.dossier.attachment.ProcedureEditions;
import vn.motcua.dossier.paper.PaperParts;
import vn.motcua.dossier.paper.PaperView;
import vn.motcua.procedure.Procedure;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.registry.Correspondent;
import vn.motcua.registry.outgoing.PrepareOutgoing;

/**
 * What goes with a dossier: the transfer note, the filled application, and the applicant's papers, photographs among them as pages
 * of PDF, for what is sent is sealed.
 */
@Singleton
class HandOffFiles {

    private static final String PDF = "application/pdf";
    private static final String NOTE = "phieu-chuyen-";
    private static final String APPLICATION = "Đơn, tờ khai điện tử";

    private final TransferPaper transferPaper;
    private final PaperParts parts;
    private final PaperView papers;
    private final Attachments attachments;
    private final ProcedureEditions editions;
    private final Documents documents;
    private final Clock clock;

    HandOffFiles(
            TransferPaper transferPaper,
            PaperParts parts,
            PaperView papers,
            Attachments attachments,
            ProcedureEditions editions,
            Documents documents,
            Clock clock) {
        this.transferPaper = transferPaper;
        this.parts = parts;
        this.papers = papers;
        this.attachments = attachments;
        this.editions = editions;
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * What the note says of itself.
     *
     * @param notation what follows its number
     */
    record Head(String notation, PaperSignature signature) {
        static Head ofLeaderToCome(String notation) {
            return new Head(notation, PaperSignature.ofLeaderToCome());
        }
    }

    /**
     * Draws and keeps them; outside a transaction.
     *
     * @param notation what will follow the note's number
     */
    PrepareOutgoing.Files draw(Dossier dossier, Correspondent receiver, String notation) {
        List<Attachment> given = attachments.list(dossier.id()).stream()
                .filter(Attachment::submitted)
                .toList();
        String code = dossier.requireCode().value();
        StoredDocument note =
                documents.keep(note(dossier, receiver, given, Head.ofLeaderToCome(notation)), NOTE + code + ".pdf");
        List<DocumentId> all = new ArrayList<>();
        all.add(documents
                .keep(papers.applicationPdf(dossier), "don-" + code + ".pdf")
                .id());
        given.forEach(paper -> all.add(asPdf(paper.document())));
        return new PrepareOutgoing.Files(note.id(), note.pages(), all);
    }

    /**
     * Draws and keeps the transfer note once more, with the post and name of the leader who signs it; outside a transaction. Empty
     * where its papers are not those any more that it was drawn up with.
     *
     * @param papers how many go with it
     */
    Optional<DocumentId> redraw(Dossier dossier, HandOff handOff, int papers, Head head) {
        List<Attachment> given = attachments.list(dossier.id()).stream()
                .filter(Attachment::submitted)
                .filter(paper -> paper.uploadedAt().isBefore(handOff.times().preparedAt()))
                .toList();
        if (given.size() + 1 != papers) {
            return Optional.empty();
        }
        SoundPdf drawn = note(dossier, handOff.receiver(), given, head);
        return Optional.of(documents
                .keep(drawn, NOTE + dossier.requireCode().value() + ".pdf")
                .id());
    }

    private SoundPdf note(Dossier dossier, Correspondent receiver, List<Attachment> given, Head head) {
        Procedure edition = editions.of(dossier);
        List<String> names = new ArrayList<>(List.of(APPLICATION));
        for (Attachment paper : given) {
            String code = paper.requiredDocumentCode();
            names.add(edition.requiredDocument(code).map(RequiredDocument::name).orElse(code) + " ("
                    + paper.document().fileName() + ")");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        transferPaper.write(
                new TransferContent(
                        parts.dossier(dossier),
                        head.notation(),
                        receiver.name(),
                        new TransferContent.Filing(
                                dossier.times().acceptedAt(), dossier.times().promisedAt()),
                        names,
                        head.signature(),
                        clock.instant()),
                out);
        return SoundPdf.ofOwnMaking(out.toByteArray());
    }

    private DocumentId asPdf(StoredDocument file) {
        if (file.mediaType().equals(PDF)) {
            return file.id();
        }
        try (InputStream in = documents.open(file.id())) {
            SoundPdf page = PicturePage.of(in.readAllBytes(), file.fileName());
            return documents.keep(page, file.fileName() + ".pdf").id();
        } catch (IOException broken) {
            throw new UncheckedIOException("an applicant's paper cannot be read: " + file.id(), broken);
        }
    }
}

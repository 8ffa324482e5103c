package vn.motcua.dossier.attachment;

import jakarta.inject.Singleton;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import vn.motcua.document.Acceptance;
import vn.motcua.document.CheckPicture;
import vn.motcua.document.Documents;
import vn.motcua.document.StoreOutcome;
import vn.motcua.document.StoredDocument;
import vn.motcua.document.picture.Photographs;
import vn.motcua.document.picture.Photographs.Photograph;
import vn.motcua.platform.hash.Sha256;
import vn.motcua.platform.security.ApplicantCaller;
import vn.motcua.procedure.RequiredDocument;
import vn.motcua.upload.ResumableUpload;
import vn.motcua.upload.UploadId;
import vn.motcua.upload.Uploads;

/**
 * Makes a paper of uploads and stores it. One file is stored as it was sent, by the checks that any attachment passes; a photograph
 * that lies on its side is turned upright first, and one that is too large is sized down. Several photographs become one PDF.
 */
@Singleton
class UploadedPaper {
    private final Uploads uploads;
    private final Photographs photographs;
    private final Documents documents;

    UploadedPaper(Uploads uploads, Photographs photographs, Documents documents) {
        this.uploads = uploads;
        this.photographs = photographs;
        this.documents = documents;
    }

    /** What came of it. */
    sealed interface Made {
        /**
         * It is stored; attach it, or it is swept.
         *
         * @param sentSha256 of what was sent; of several photographs, of the PDF they became
         */
        record Paper(StoredDocument document, String sentSha256) implements Made {}

        /** An upload cannot be used. */
        record Unusable(int index, UploadFault fault) implements Made {}

        /** A file was refused by the checks. */
        record Refused(int index, StoreOutcome.Refused refusal) implements Made {}
    }

    /** Makes it; reads and writes a good deal, so call it outside a transaction. */
    Made make(ApplicantCaller caller, RequiredDocument required, List<UploadId> ids) {
        List<ResumableUpload> found = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Optional<ResumableUpload> upload = uploads.find(caller.id(), ids.get(i));
            if (upload.isEmpty()) {
                return new Made.Unusable(i, UploadFault.UNKNOWN);
            }
            if (!upload.get().isWhole()) {
                return new Made.Unusable(i, UploadFault.INCOMPLETE);
            }
            String named = upload.get().namedSha256();
            if (named != null && !sha256(upload.get()).equals(named)) {
                return new Made.Unusable(i, UploadFault.NOT_AS_ANNOUNCED);
            }
            found.add(upload.get());
        }
        List<Photograph> files = found.stream()
                .map(upload -> new Photograph(upload.fileName(), () -> uploads.open(upload)))
                .toList();
        Acceptance rule = PaperSlot.acceptance(required);
        return files.size() == 1 ? one(found.getFirst(), files.getFirst(), rule) : joined(required, files, rule);
    }

    private Made one(ResumableUpload upload, Photograph file, Acceptance rule) {
        boolean tooLarge = upload.totalBytes() > rule.maxBytes() && photographs.isJpeg(file);
        if (!tooLarge && !photographs.isTurned(file)) {
            try (InputStream in = file.bytes().get()) {
                return made(documents.store(in, file.fileName(), rule), upload);
            } catch (IOException failure) {
                throw new UncheckedIOException("an upload could not be read", failure);
            }
        }
        return switch (photographs.upright(file)) {
            case CheckPicture.Outcome.Sound<byte[]> upright ->
                made(documents.store(new ByteArrayInputStream(upright.read()), file.fileName(), rule), upload);
            case CheckPicture.Outcome.Refused<byte[]> no -> new Made.Refused(0, no.refusal());
        };
    }

    /** Its name says nothing of a person: it is the required document's code. */
    private Made joined(RequiredDocument required, List<Photograph> files, Acceptance rule) {
        return switch (photographs.join(files)) {
            case Photographs.Joined.Refused no -> new Made.Refused(no.index(), no.refusal());
            case Photographs.Joined.Pages pages -> {
                StoredDocument kept = documents.keep(pages.pdf(), required.code() + ".pdf");
                yield documents
                        .refusal(kept, rule)
                        .<Made>map(no -> new Made.Refused(0, no))
                        .orElseGet(() -> new Made.Paper(kept, kept.sha256()));
            }
        };
    }

    private Made made(StoreOutcome outcome, ResumableUpload upload) {
        return switch (outcome) {
            case StoreOutcome.Stored stored -> {
                String named = upload.namedSha256();
                yield new Made.Paper(stored.document(), named == null ? sha256(upload) : named);
            }
            case StoreOutcome.Refused no -> new Made.Refused(0, no);
        };
    }

    private String sha256(ResumableUpload upload) {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = uploads.open(upload);
                OutputStream hashing = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            in.transferTo(hashing);
        } catch (IOException failure) {
            throw new UncheckedIOException("an upload could not be read", failure);
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}

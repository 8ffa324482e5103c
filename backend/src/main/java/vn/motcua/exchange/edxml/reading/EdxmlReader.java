package vn.motcua.exchange.edxml.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import vn.motcua.exchange.edxml.DocumentHeader;
import vn.motcua.exchange.edxml.DocumentMessage;
import vn.motcua.exchange.edxml.EdxmlMessage;
import vn.motcua.exchange.edxml.OrganId;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.StatusMessage;
import vn.motcua.exchange.edxml.signature.Partner;
import vn.motcua.exchange.edxml.signature.Partners;
import vn.motcua.exchange.edxml.signature.SignedContent;
import vn.motcua.exchange.edxml.signature.XmlSignature;
import vn.motcua.exchange.edxml.xml.Passing;
import vn.motcua.exchange.edxml.xml.Unacceptable;
import vn.motcua.exchange.edxml.xml.XmlEvents;

/**
 * Reads packages: up to where each has said who it is from and how it is signed, which is checked before anything else is looked
 * at; then all of it, when its parts are laid down while the digest of those very parts is taken. Nearly all need to be gone
 * through once for it ({@link OnePass}), the others twice. Attachments are unpacked last, when it is known that they are the
 * sender's.
 */
public final class EdxmlReader {
    private final Partners partners;
    private final Clock clock;
    private final Bounds bounds;

    public EdxmlReader(Partners partners, Clock clock, Bounds bounds) {
        this.partners = partners;
        this.clock = clock;
        this.bounds = bounds;
    }

    /**
     * Reads a package that lies on the disk.
     *
     * @param scratch a folder for the attachments, which whoever reads empties when they are done; a refusal leaves none
     * @throws IOException when the disk fails; whatever the package holds is told as a value
     */
    public EdxmlReading read(Path file, Path scratch) throws IOException {
        ClaimFinder claim = new ClaimFinder();
        try (ScratchFiles files = new ScratchFiles(scratch)) {
            EdxmlReading reading = accepted(Source.of(file), files, claim);
            files.keep();
            return reading;
        } catch (Unacceptable refused) {
            return new EdxmlReading.Refused(refused.reason(), refused.detail(), claim.claim());
        }
    }

    /** The same of a stream, which is laid down in the scratch folder first. */
    public EdxmlReading read(InputStream in, Path scratch) throws IOException {
        Path file = Files.createTempFile(scratch, "edxml-", ".package");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                byte[] buffer = new byte[64 << 10];
                long size = 0;
                // One byte more than is allowed is enough to be refused.
                for (int count = in.read(buffer);
                        count >= 0 && size <= bounds.packageBytes();
                        count = in.read(buffer)) {
                    out.write(buffer, 0, count);
                    size += count;
                }
            }
            return read(file, scratch);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private EdxmlReading accepted(Source file, ScratchFiles files, ClaimFinder claim) throws IOException {
        try (OnePass once = new OnePass(
                claim, new PackageParts(files, bounds.attachments()), signature -> check(claim, signature))) {
            pass(file, once::isEnough, once);
            Optional<XmlSignature> signature = once.signature();
            if (signature.isEmpty()) {
                return unsigned(file, files, claim, partner(claim));
            }
            SignedContent content = once.content();
            return content == null
                    ? again(file, files, claim, signature.get())
                    : signed(signature.get(), content, once.parts(), files, claim);
        }
    }

    private void check(ClaimFinder claim, XmlSignature signature) throws Unacceptable {
        signature.check(partner(claim), clock.instant());
    }

    /** The same, of what could not be taken in one pass. */
    private EdxmlReading again(Source file, ScratchFiles files, ClaimFinder claim, XmlSignature signature)
            throws IOException {
        check(claim, signature);
        try (PackageParts parts = new PackageParts(files, bounds.attachments())) {
            SignedContent content = signature.content();
            pass(file, () -> false, content, parts);
            return signed(signature, content, parts, files, claim);
        }
    }

    private EdxmlReading signed(
            XmlSignature signature, SignedContent content, PackageParts parts, ScratchFiles files, ClaimFinder claim)
            throws IOException {
        if (!signature.covers(content)) {
            throw new Unacceptable(Refusal.CHANGED, "another digest");
        }
        return switch (message(parts, files, claim)) {
            case DocumentMessage document -> new EdxmlReading.DocumentRead(document);
            case StatusMessage status -> new EdxmlReading.StatusRead(status, true);
        };
    }

    /** Nothing without a signature is taken, but status messages of partners who are let send them so. */
    private EdxmlReading unsigned(Source file, ScratchFiles files, ClaimFinder claim, Partner partner)
            throws IOException {
        if (claim.isStatus() && partner.leniencies().contains(Partner.Leniency.UNSIGNED_STATUS)) {
            try (PackageParts parts = new PackageParts(files, 0)) {
                pass(file, () -> false, parts);
                if (message(parts, files, claim) instanceof StatusMessage status) {
                    return new EdxmlReading.StatusRead(status, false);
                }
            }
        }
        throw new Unacceptable(Refusal.NOT_SIGNED, "no signature in the namespace of XML Signature");
    }

    private void pass(Source file, BooleanSupplier enough, Passing... listeners) throws IOException {
        try (InputStream in = file.open()) {
            XmlEvents.read(
                    in,
                    new XmlEvents.Bounds(bounds.packageBytes(), bounds.elements(), bounds.depth()),
                    enough,
                    List.of(listeners));
        }
    }

    private Partner partner(ClaimFinder claim) throws Unacceptable {
        OrganId sender = claim.sender();
        if (sender != null) {
            return partners.find(sender)
                    .orElseThrow(() -> new Unacceptable(Refusal.UNKNOWN_SENDER, "no partner has this code"));
        }
        if (claim.isForeign()) {
            throw new Unacceptable(Refusal.NOT_EDXML, "another root or namespace");
        }
        throw claim.namesSender()
                ? new Unacceptable(Refusal.BAD_VALUE, "the sender's code")
                : new Unacceptable(Refusal.PART_MISSING, "the sender");
    }

    private EdxmlMessage message(PackageParts parts, ScratchFiles files, ClaimFinder claim) throws IOException {
        Fields root = parts.root();
        EdxmlMessage message = message(root, parts.contents(), new Archive(files, bounds));
        if (!message.from().id().equals(claim.sender())) {
            throw new Unacceptable(Refusal.WRONG_KEY, "another sender than the one whose key was asked for");
        }
        return message;
    }

    /** What the parts say, whoever signed them. */
    static EdxmlMessage message(Fields root, List<Held> contents, Archive archive) throws IOException {
        Fields top = root.one("edXMLEnvelope").one("edXMLHeader");
        Fields header = top.one("MessageHeader");
        if (header.maybe("StatusCode").isPresent()) {
            if (!contents.isEmpty()) {
                throw new Unacceptable(Refusal.ATTACHMENT_EXTRA, "an attachment to a status");
            }
            return PartsRead.status(header);
        }
        DocumentHeader document = new HeaderRead(header).read();
        List<Fields> receivers = header.all("To");
        if (receivers.isEmpty()) {
            throw new Unacceptable(Refusal.PART_MISSING, "To");
        }
        Optional<Fields> trace = top.maybe("TraceHeaderList");
        return new DocumentMessage(
                PartsRead.organ(header.one("From")),
                PartsRead.each(receivers, PartsRead::organ),
                document,
                BusinessRead.business(trace, document),
                BusinessRead.trace(trace),
                new AttachmentsRead(archive).read(root, contents));
    }
}

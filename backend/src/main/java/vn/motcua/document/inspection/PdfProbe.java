package vn.motcua.document.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;

/** Opens one PDF and walks its pages and streams. It trusts its process to be expendable: see {@link ProbeProcess}. */
final class PdfProbe {
    private static final int DEEPEST_PAGE_TREE = 100;
    /** In points; PDF 1.7, Annex C.2 allows a page of 14,400. */
    private static final float LARGEST_PAGE = 14_400;

    private final InspectionLimits limits;
    private final StreamBudget budget;

    PdfProbe(InspectionLimits limits) {
        this.limits = limits;
        this.budget = new StreamBudget(limits.maxPixels());
    }

    /** Looks into the file; whatever it throws or exhausts makes it unsound. */
    Finding probe(Path file) {
        try (RandomAccessReadBufferedFile bytes = new RandomAccessReadBufferedFile(file.toFile());
                PDDocument pdf = Loader.loadPDF(bytes, "", IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.isEncrypted()) {
                return new Finding.Unsound(Defect.ENCRYPTED);
            }
            int pages = countPages(pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES));
            walkStreams(pdf.getDocument());
            return pages == 0 ? new Finding.Unsound(Defect.DAMAGED) : new Finding.SoundPdf(pages);
        } catch (InvalidPasswordException locked) {
            return new Finding.Unsound(Defect.ENCRYPTED);
        } catch (DefectFound found) {
            return new Finding.Unsound(found.defect());
        } catch (IOException | RuntimeException unreadable) {
            return new Finding.Unsound(Defect.DAMAGED);
        } catch (StackOverflowError nested) {
            return new Finding.Unsound(Defect.TOO_COMPLEX);
        }
    }

    /** Counts leaves and not the tree's own /Count, which says what it likes; a branch met twice is a loop. */
    private int countPages(@Nullable COSDictionary root) throws DefectFound {
        Set<COSBase> branches = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Node> open = new ArrayDeque<>();
        if (root != null) {
            open.push(new Node(root, 0));
        }
        int pages = 0;
        while (!open.isEmpty()) {
            Node node = open.pop();
            COSArray kids = node.dictionary.getCOSArray(COSName.KIDS);
            if (kids == null) {
                pages += isPage(node.dictionary) ? 1 : 0;
            } else if (!branches.add(node.dictionary)) {
                throw new DefectFound(Defect.DAMAGED);
            } else {
                node.pushKids(kids, open, limits.maxPages());
            }
            if (pages > limits.maxPages()) {
                throw new DefectFound(Defect.TOO_MANY_PAGES);
            }
        }
        return pages;
    }

    /** A node of the page tree that still has to be looked into. */
    private record Node(COSDictionary dictionary, int depth) {

        void pushKids(COSArray kids, Deque<Node> open, int maxPages) throws DefectFound {
            if (kids.size() > maxPages) {
                throw new DefectFound(Defect.TOO_MANY_PAGES);
            }
            if (depth > DEEPEST_PAGE_TREE) {
                throw new DefectFound(Defect.TOO_COMPLEX);
            }
            for (int i = 0; i < kids.size(); i++) {
                if (kids.getObject(i) instanceof COSDictionary kid) {
                    open.push(new Node(kid, depth + 1));
                }
            }
        }
    }

    private static boolean isPage(COSDictionary leaf) throws DefectFound {
        COSArray box = leaf.getCOSArray(COSName.MEDIA_BOX);
        if (box != null) {
            for (float corner : box.toFloatArray()) {
                if (Math.abs(corner) > LARGEST_PAGE) {
                    throw new DefectFound(Defect.TOO_COMPLEX);
                }
            }
        }
        return !COSName.PAGES.equals(leaf.getCOSName(COSName.TYPE));
    }

    private void walkStreams(COSDocument document) throws IOException, DefectFound {
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            if (document.getObjectFromPool(key).getObject() instanceof COSStream stream) {
                budget.spendOn(stream);
            }
        }
    }
}

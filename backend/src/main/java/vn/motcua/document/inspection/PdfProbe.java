package vn.motcua.document.inspection;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
    /** Plans and maps are drawn in units of some tens of points. */
    private static final float LARGEST_UNIT = 100;

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
            // Whoever names a lock is taken at their word, even where PDFBox finds none to open.
            if (pdf.isEncrypted() || pdf.getDocument().getTrailer().containsKey(COSName.ENCRYPT)) {
                return new Finding.Unsound(Defect.ENCRYPTED);
            }
            COSDictionary tree = pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PAGES);
            int pages = countPages(tree);
            if (walkObjects(pdf.getDocument())) {
                new DrawnForms().follow(pdf);
            }
            // Readers believe /Count: who claims what is not there wants them to look for it.
            if (tree != null && tree.getInt(COSName.COUNT) != pages) {
                return new Finding.Unsound(Defect.DAMAGED);
            }
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
                checkSize(node.dictionary);
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
        checkSize(leaf);
        // What is measured as a picture must not be read as a page's content.
        if (saysItIsAPicture(leaf.getDictionaryObject(COSName.CONTENTS))) {
            throw new DefectFound(Defect.TOO_COMPLEX);
        }
        return !COSName.PAGES.equals(leaf.getCOSName(COSName.TYPE));
    }

    private static boolean saysItIsAPicture(@Nullable COSBase content) {
        if (content instanceof COSArray parts) {
            return IntStream.range(0, parts.size()).anyMatch(i -> isPicture(parts.getObject(i)));
        }
        return isPicture(content);
    }

    private static boolean isPicture(@Nullable COSBase content) {
        return content instanceof COSStream stream && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    /** Branches hand their page size down. */
    private static void checkSize(COSDictionary node) throws DefectFound {
        COSArray box = node.getCOSArray(COSName.MEDIA_BOX);
        float unit = node.getFloat(COSName.USER_UNIT, 1);
        if (!(unit > 0 && unit <= LARGEST_UNIT)) {
            throw new DefectFound(Defect.TOO_COMPLEX);
        }
        if (box != null) {
            for (float corner : box.toFloatArray()) {
                if (!(Math.abs(corner) <= LARGEST_PAGE)) {
                    throw new DefectFound(Defect.TOO_COMPLEX);
                }
            }
        }
    }

    /** Tells whether there is in it what can be drawn within something else. */
    private boolean walkObjects(COSDocument document) throws IOException, DefectFound {
        ObjectWalk walk = new ObjectWalk();
        walk.visit(document.getTrailer());
        for (COSObjectKey key : List.copyOf(document.getXrefTable().keySet())) {
            COSBase object = document.getObjectFromPool(key).getObject();
            if (object != null) {
                walk.visit(object);
            }
            if (object instanceof COSStream stream) {
                budget.spendOn(stream);
            }
        }
        return walk.hasDrawings();
    }
}

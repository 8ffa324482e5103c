package vn.motcua.signature.pdf;

import java.io.IOException;
import java.util.Objects;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;

/**
 * Puts the marks of signatures into the structure of a tagged file, so that who does not see them is told of them (ISO
 * 14289-1, 7.18.4). A file without a structure stays as it is.
 */
final class MarkTags {
    private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");
    private static final COSName STRUCTURE_PARENT = COSName.getPDFName("StructParent");
    private static final COSName TABS = COSName.getPDFName("Tabs");
    private static final COSName STRUCTURE_ELEMENT = COSName.getPDFName("StructElem");

    private final PDStructureTreeRoot root;

    private MarkTags(PDStructureTreeRoot root) {
        this.root = root;
    }

    /** Tags each mark that stands in no structure yet. */
    static void tag(PDDocument pdf) throws IOException {
        PDStructureTreeRoot root = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (root == null || root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE) == null) {
            return;
        }
        MarkTags tags = new MarkTags(root);
        for (PDPage page : pdf.getPages()) {
            for (PDAnnotation annotation : page.getAnnotations()) {
                COSDictionary mark = annotation.getCOSObject();
                if (annotation instanceof PDAnnotationWidget
                        && COSName.SIG.equals(mark.getCOSName(COSName.FT))
                        && !mark.containsKey(STRUCTURE_PARENT)) {
                    tags.tag(page, mark);
                }
            }
        }
    }

    private void tag(PDPage page, COSDictionary mark) {
        COSDictionary parent = document();
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, STRUCTURE_ELEMENT);
        element.setName(COSName.S, "Form");
        element.setItem(COSName.P, parent);
        element.setItem(COSName.PG, page);
        element.setString(COSName.ALT, words(mark));
        COSDictionary reference = new COSDictionary();
        reference.setDirect(true);
        reference.setItem(COSName.TYPE, OBJECT_REFERENCE);
        reference.setItem(COSName.OBJ, mark);
        reference.setItem(COSName.PG, page);
        element.setItem(COSName.K, reference);
        element.setNeedToBeUpdated(true);
        append(parent, element);
        mark.setInt(STRUCTURE_PARENT, count(element));
        mark.setString(COSName.TU, words(mark));
        mark.setNeedToBeUpdated(true);
        if (!page.getCOSObject().containsKey(TABS)) {
            page.getCOSObject().setItem(TABS, COSName.S);
        }
        page.getCOSObject().setNeedToBeUpdated(true);
    }

    private static String words(COSDictionary mark) {
        COSDictionary signature = mark.getCOSDictionary(COSName.V);
        String name = signature == null ? null : new PDSignature(signature).getName();
        return name == null ? "Chữ ký số" : "Chữ ký số của " + name;
    }

    /** The element that holds all others, or the root itself where there is none. */
    private COSDictionary document() {
        COSBase kids = root.getCOSObject().getDictionaryObject(COSName.K);
        COSBase only = kids instanceof COSArray several && several.size() == 1 ? several.getObject(0) : kids;
        return only instanceof COSDictionary element ? element : root.getCOSObject();
    }

    private static void append(COSDictionary parent, COSDictionary element) {
        COSArray all = parent.getCOSArray(COSName.K);
        if (all == null) {
            all = new COSArray();
            COSBase only = parent.getItem(COSName.K);
            if (only != null) {
                all.add(only);
            }
        }
        all.add(element);
        all.setNeedToBeUpdated(true);
        parent.setItem(COSName.K, all);
        parent.setNeedToBeUpdated(true);
    }

    /** Writes the way back from the mark to its element; answers the mark's number in it. */
    private int count(COSDictionary element) {
        COSDictionary tree = Objects.requireNonNull(root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE));
        int key = Math.max(root.getParentTreeNextKey(), last(tree) + 1);
        COSArray branches = tree.getCOSArray(COSName.KIDS);
        if (branches == null) {
            COSArray numbers = Objects.requireNonNullElseGet(tree.getCOSArray(COSName.NUMS), COSArray::new);
            numbers.add(COSInteger.get(key));
            numbers.add(element);
            numbers.setNeedToBeUpdated(true);
            tree.setItem(COSName.NUMS, numbers);
        } else {
            branches.add(leaf(key, element));
            branches.setNeedToBeUpdated(true);
        }
        tree.setNeedToBeUpdated(true);
        root.setParentTreeNextKey(key + 1);
        root.getCOSObject().setNeedToBeUpdated(true);
        return key;
    }

    private static COSDictionary leaf(int key, COSDictionary element) {
        COSArray numbers = new COSArray();
        numbers.add(COSInteger.get(key));
        numbers.add(element);
        COSArray limits = new COSArray();
        limits.add(COSInteger.get(key));
        limits.add(COSInteger.get(key));
        COSDictionary leaf = new COSDictionary();
        leaf.setItem(COSName.NUMS, numbers);
        leaf.setItem(COSName.LIMITS, limits);
        leaf.setNeedToBeUpdated(true);
        return leaf;
    }

    /** The highest number in a tree of numbers, which is sorted; -1 when there is none. */
    private static int last(COSDictionary tree) {
        COSArray numbers = tree.getCOSArray(COSName.NUMS);
        if (numbers != null && numbers.size() >= 2) {
            return numbers.getInt(numbers.size() - 2, -1);
        }
        COSArray limits = tree.getCOSArray(COSName.LIMITS);
        if (limits != null && limits.size() == 2) {
            return limits.getInt(1, -1);
        }
        COSArray branches = tree.getCOSArray(COSName.KIDS);
        COSBase branch = branches == null || branches.size() == 0 ? null : branches.get(branches.size() - 1);
        COSBase below = branch instanceof COSObject indirect ? indirect.getObject() : branch;
        return below instanceof COSDictionary dictionary ? last(dictionary) : -1;
    }
}

package vn.motcua.document.typesetting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure of one paper: what is a heading, a paragraph, a table; and which drawn piece belongs to which. */
final class TagTree {
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement("Document", root);
    /** Of each page, the element of each marked piece, by the piece's number. */
    private final Map<PDPage, List<PDStructureElement>> pieces = new LinkedHashMap<>();

    TagTree(PDDocument pdf) {
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        pdf.getDocumentCatalog().setMarkInfo(marked);
        pdf.getDocumentCatalog().setStructureTreeRoot(root);
        root.appendKid(document);
    }

    PDStructureElement document() {
        return document;
    }

    static PDStructureElement add(PDStructureElement parent, String type) {
        PDStructureElement element = new PDStructureElement(type, parent);
        // Optional (ISO 32000-1, table 323), and there are sixty elements in a receipt.
        element.getCOSObject().removeItem(COSName.TYPE);
        parent.appendKid(element);
        return element;
    }

    /** Gives an element attributes, which stand in it and are no object of their own in the file. */
    static void describe(PDStructureElement element, PDAttributeObject attributes) {
        attributes.getCOSObject().setDirect(true);
        element.addAttribute(attributes);
    }

    /** Counts a piece about to be drawn on the page to an element; its number goes into the page's content. */
    int mark(PDPage page, PDStructureElement element) {
        List<PDStructureElement> ofPage = pieces.computeIfAbsent(page, unused -> new ArrayList<>());
        int number = ofPage.size();
        ofPage.add(element);
        append(element, page, number);
        return number;
    }

    /** A bare number on the page where the element began; a reference of its own only where it goes on to another. */
    private static void append(PDStructureElement element, PDPage page, int number) {
        if (element.getPage() == null) {
            element.setPage(page);
        }
        if (page.equals(element.getPage())) {
            element.appendKid(number);
            return;
        }
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
    }

    /** Writes the way back from pieces to elements; nothing is marked after this. */
    void finish() {
        COSArray numbers = new COSArray();
        int key = 0;
        for (Map.Entry<PDPage, List<PDStructureElement>> page : pieces.entrySet()) {
            page.getKey().setStructParents(key);
            COSArray elements = new COSArray();
            page.getValue().forEach(elements::add);
            numbers.add(COSInteger.get(key));
            numbers.add(elements);
            key++;
        }
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.getCOSObject().setItem(COSName.PARENT_TREE, tree);
        root.setParentTreeNextKey(key);
    }
}

package vn.motcua.document.inspection;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the objects of one PDF for what no paper needs: what runs something, files within the file, and forms that draw
 * themselves.
 */
final class ObjectWalk {
    private static final Set<COSName> RUNNING = Set.of(COSName.getPDFName("JavaScript"), COSName.getPDFName("Launch"));
    private static final COSName SCRIPT = COSName.getPDFName("JS");
    private static final COSName DYNAMIC_FORM = COSName.getPDFName("XFA");
    private static final COSName EMBEDDED_FILES = COSName.getPDFName("EmbeddedFiles");
    private static final int DEEPEST = 200;

    private final IdentityHashMap<COSStream, Mark> forms = new IdentityHashMap<>();
    private boolean hasPatterns;

    /** How far a form has been followed. */
    private enum Mark {
        OPEN,
        DONE
    }

    /** Looks at one object and what stands directly in it; what it refers to is another object's turn. */
    void visit(COSBase object) throws DefectFound {
        Deque<Part> open = new ArrayDeque<>(List.of(new Part(object, 0)));
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!open.isEmpty()) {
            Part part = open.pop();
            if (part.depth > DEEPEST) {
                throw new DefectFound(Defect.TOO_COMPLEX);
            }
            if (seen.add(part.base)) {
                refuseActive(part.base);
                part.pushInto(open);
            }
        }
        if (object instanceof COSStream stream && isForm(stream)) {
            follow(stream, 0);
        }
        hasPatterns |= object instanceof COSStream pattern && pattern.containsKey(COSName.PATTERN_TYPE);
    }

    private static void refuseActive(COSBase base) throws DefectFound {
        if (base instanceof COSDictionary dictionary
                && (runs(dictionary) || dictionary.containsKey(DYNAMIC_FORM) || embeds(dictionary))) {
            throw new DefectFound(Defect.ACTIVE_CONTENT);
        }
    }

    /** Actions of several kinds carry scripts (renditions too): the script itself tells, not the kind alone. */
    private static boolean runs(COSDictionary dictionary) {
        return dictionary.containsKey(SCRIPT)
                || (dictionary.getDictionaryObject(COSName.S) instanceof COSName kind && RUNNING.contains(kind));
    }

    /** Some programs write the tree of embedded files and put nothing into it. */
    private static boolean embeds(COSDictionary dictionary) {
        COSDictionary files = dictionary.getCOSDictionary(EMBEDDED_FILES);
        return files != null
                && (isFilled(files.getCOSArray(COSName.NAMES)) || isFilled(files.getCOSArray(COSName.KIDS)));
    }

    private static boolean isFilled(@Nullable COSArray array) {
        return array != null && array.size() > 0;
    }

    /** An object within an object. */
    private record Part(COSBase base, int depth) {

        void pushInto(Deque<Part> open) {
            if (base instanceof COSDictionary dictionary) {
                dictionary.getValues().forEach(value -> push(value, open));
            } else if (base instanceof COSArray array) {
                array.toList().forEach(value -> push(value, open));
            }
        }

        private void push(COSBase value, Deque<Part> open) {
            if (!(value instanceof COSObject) && (value instanceof COSDictionary || value instanceof COSArray)) {
                open.push(new Part(value, depth + 1));
            }
        }
    }

    /** Whether any of what was visited may be drawn within something else. */
    boolean hasDrawings() {
        return hasPatterns || !forms.isEmpty();
    }

    private static boolean isForm(COSStream stream) {
        return COSName.FORM.equals(stream.getCOSName(COSName.SUBTYPE));
    }

    private void follow(COSStream form, int depth) throws DefectFound {
        Mark mark = forms.get(form);
        if (mark == Mark.DONE) {
            return;
        }
        if (mark == Mark.OPEN || depth > DEEPEST) {
            throw new DefectFound(Defect.TOO_COMPLEX);
        }
        forms.put(form, Mark.OPEN);
        COSDictionary resources = form.getCOSDictionary(COSName.RESOURCES);
        COSDictionary drawn = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        if (drawn != null) {
            for (COSName name : drawn.keySet()) {
                if (drawn.getDictionaryObject(name) instanceof COSStream inner && isForm(inner)) {
                    follow(inner, depth + 1);
                }
            }
        }
        forms.put(form, Mark.DONE);
    }
}

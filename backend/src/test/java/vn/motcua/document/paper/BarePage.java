package vn.motcua.document.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A page taken from a drawn paper and drawn again by bare PDFBox: the same words at the same places in the same faces,
 * the same lines and the same QR code, with nothing thought about. The parsed faces are cached; there is no structure, no
 * metadata, no colour profile.
 */
final class BarePage {
    private final List<Step> steps = new ArrayList<>();
    private final Map<String, TrueTypeFont> faces = new HashMap<>();

    private BarePage() {}

    /** One call of the library. */
    private interface Step {
        void on(PDPageContentStream content, Map<String, PDFont> fonts) throws IOException;
    }

    /** The first page of a paper. */
    static BarePage of(byte[] paper) throws IOException {
        BarePage bare = new BarePage();
        try (PDDocument pdf = Loader.loadPDF(paper)) {
            bare.read(pdf.getPage(0));
        }
        return bare;
    }

    void write(OutputStream out) throws IOException {
        try (PDDocument pdf = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            Map<String, PDFont> fonts = new HashMap<>();
            for (Map.Entry<String, TrueTypeFont> face : faces.entrySet()) {
                fonts.put(face.getKey(), PDType0Font.load(pdf, face.getValue(), true));
            }
            try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                for (Step step : steps) {
                    step.on(content, fonts);
                }
            }
            pdf.save(out);
        }
    }

    private void read(PDPage page) throws IOException {
        Map<String, PDFont> drawn = new HashMap<>();
        for (COSName name : page.getResources().getFontNames()) {
            PDFont font = page.getResources().getFont(name);
            drawn.put(name.getName(), font);
            faces.put(name.getName(), face(font.getName().replaceFirst("^[A-Z]{6}\\+", "")));
        }
        List<COSBase> operands = new ArrayList<>();
        String[] font = {""};
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                read(operator.getName(), operands, drawn, font);
                operands.clear();
            } else {
                operands.add((COSBase) token);
            }
        }
    }

    private void read(String operator, List<COSBase> operands, Map<String, PDFont> drawn, String[] font)
            throws IOException {
        switch (operator) {
            case "BT" -> steps.add((content, fonts) -> content.beginText());
            case "ET" -> steps.add((content, fonts) -> content.endText());
            case "f" -> steps.add((content, fonts) -> content.fill());
            case "S" -> steps.add((content, fonts) -> content.stroke());
            case "Tf" -> {
                String name = ((COSName) operands.getFirst()).getName();
                font[0] = name;
                float size = number(operands, 1);
                steps.add((content, fonts) -> content.setFont(fonts.get(name), size));
            }
            case "Tj" -> {
                String text = text((COSString) operands.getFirst(), Objects.requireNonNull(drawn.get(font[0])));
                steps.add((content, fonts) -> content.showText(text));
            }
            case "TJ" -> {
                Object[] pieces = pieces((COSArray) operands.getFirst(), Objects.requireNonNull(drawn.get(font[0])));
                steps.add((content, fonts) -> content.showTextWithPositioning(pieces));
            }
            default -> readLine(operator, operands);
        }
    }

    private static Object[] pieces(COSArray shown, PDFont font) throws IOException {
        Object[] pieces = new Object[shown.size()];
        for (int i = 0; i < pieces.length; i++) {
            pieces[i] = shown.get(i) instanceof COSString codes
                    ? text(codes, font)
                    : (Object) ((COSNumber) shown.get(i)).floatValue();
        }
        return pieces;
    }

    private void readLine(String operator, List<COSBase> operands) {
        switch (operator) {
            case "Td" -> {
                float x = number(operands, 0);
                float y = number(operands, 1);
                steps.add((content, fonts) -> content.newLineAtOffset(x, y));
            }
            case "m" -> {
                float x = number(operands, 0);
                float y = number(operands, 1);
                steps.add((content, fonts) -> content.moveTo(x, y));
            }
            case "l" -> {
                float x = number(operands, 0);
                float y = number(operands, 1);
                steps.add((content, fonts) -> content.lineTo(x, y));
            }
            case "w" -> {
                float width = number(operands, 0);
                steps.add((content, fonts) -> content.setLineWidth(width));
            }
            case "re" -> {
                float[] box = {number(operands, 0), number(operands, 1), number(operands, 2), number(operands, 3)};
                steps.add((content, fonts) -> content.addRect(box[0], box[1], box[2], box[3]));
            }
            case "BDC", "BMC", "EMC" -> {
                // Structure is what a bare page goes without.
            }
            default -> throw new IllegalStateException("not drawn by papers: " + operator);
        }
    }

    private static float number(List<COSBase> operands, int at) {
        return ((COSNumber) operands.get(at)).floatValue();
    }

    private static String text(COSString codes, PDFont font) throws IOException {
        StringBuilder text = new StringBuilder();
        try (InputStream in = new ByteArrayInputStream(codes.getBytes())) {
            while (in.available() > 0) {
                text.append(font.toUnicode(font.readCode(in)));
            }
        }
        return text.toString();
    }

    private static TrueTypeFont face(String name) throws IOException {
        try (InputStream bytes = BarePage.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(bytes.readAllBytes()));
            face.setEnableGsub(false);
            return face;
        }
    }
}

package vn.motcua.document.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import vn.motcua.document.typesetting.Press;

/**
 * How many receipts one thread draws in a second, against the same page drawn by bare PDFBox; round by round by turns, so
 * that whatever else the machine does meets both alike.
 */
public final class ReceiptBench {
    private static final int WARM_UP_ROUNDS = 12;
    private static final int ROUNDS = 21;
    private static final int RECEIPTS_A_ROUND = 60;

    private ReceiptBench() {}

    /** Needs no arguments. */
    public static void main(String[] args) throws IOException {
        ReceiptPaper paper = new ReceiptPaper(new Press());
        ReceiptContent content = PaperSamples.receipt(PaperSamples.HUONG, PaperSamples.items(4));
        BarePage bare = BarePage.of(PaperReader.bytes(out -> paper.write(content, out)));
        List<Double> receipts = new ArrayList<>();
        List<Double> pages = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            double ours = perSecond(() -> paper.write(content, OutputStream.nullOutputStream()));
            double floor = perSecond(() -> write(bare));
            if (round >= 0) {
                receipts.add(ours);
                pages.add(floor);
                ratios.add(ours / floor);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "papers: %.0f receipts/s on one core, %.0f/s the same page by bare PDFBox, ratio %.2f (aim 0.70; tagged"
                        + " PDF/A-2a with QR code; medians of %d rounds by turns)%n",
                median(receipts),
                median(pages),
                median(ratios),
                ROUNDS);
    }

    private static double perSecond(Runnable work) {
        long start = System.nanoTime();
        for (int i = 0; i < RECEIPTS_A_ROUND; i++) {
            work.run();
        }
        return RECEIPTS_A_ROUND * 1e9 / (System.nanoTime() - start);
    }

    private static double median(List<Double> values) {
        Collections.sort(values);
        return values.get(values.size() / 2);
    }

    private static void write(BarePage bare) {
        try {
            bare.write(OutputStream.nullOutputStream());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}

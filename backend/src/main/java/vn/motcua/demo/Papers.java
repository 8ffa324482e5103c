package vn.motcua.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Downloads papers and looks whether each is a whole PDF. */
final class Papers {
    private static final int SMALLEST = 1_000;
    private static final Pattern LAST_INDEX = Pattern.compile("startxref\\s+(\\d+)\\s+%%EOF\\s*$");

    private final Portal portal;
    private final Screen screen;
    private final Session applicant;
    private final Path folder;

    Papers(Portal portal, Screen screen, Session applicant, Path folder) {
        this.portal = portal;
        this.screen = screen;
        this.applicant = applicant;
        this.folder = folder;
    }

    void download(String url, String fileName) {
        byte[] paper = portal.get(url).by(applicant).expect(200).bytes();
        requireWhole(paper, fileName);
        try {
            Files.createDirectories(folder);
            Path file = Files.write(folder.resolve(fileName), paper);
            screen.line("Đã tải " + file + " (" + paper.length / 1_000 + " kB)");
        } catch (IOException unwritable) {
            throw new DemoFailure("Không ghi được vào " + folder, unwritable);
        }
    }

    /** Head, tail, and an index where the tail says it is. */
    private static void requireWhole(byte[] paper, String name) {
        String text = new String(paper, StandardCharsets.ISO_8859_1);
        Matcher index = LAST_INDEX.matcher(text);
        boolean whole = paper.length > SMALLEST
                && text.startsWith("%PDF-")
                && index.find()
                && text.substring(Math.min(Integer.parseInt(index.group(1)), text.length()))
                        .matches("(?s)(xref|\\d+ \\d+ obj).*");
        if (!whole) {
            throw new DemoFailure(name + " không phải là PDF nguyên vẹn");
        }
    }
}

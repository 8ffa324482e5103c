package vn.motcua.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    /** Downloads a result and has the portal verify what it carries: the leader's signature, then the agency's. */
    void downloadSigned(String url, String fileName) {
        download(url, fileName);
        SampleFile file = new SampleFile(fileName, "application/pdf", folder.resolve(fileName));
        JsonNode report = portal.post("/api/v1/signatures/verification")
                .by(applicant)
                .file(file)
                .expect(200)
                .json();
        List<String> signers = report.path("signatures").findValuesAsText("name");
        if (!report.path("valid").asBoolean() || signers.size() != 2) {
            throw new DemoFailure(fileName + " phải có hai chữ ký số hợp lệ, mà có: " + signers);
        }
        screen.line("Chữ ký số hợp lệ: " + String.join(", sau đó ", signers));
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

    /** Has the signature of a paper that was downloaded verified, as anybody could, and says what was found. */
    void verify(String fileName) {
        SampleFile file = new SampleFile(fileName, "application/pdf", folder.resolve(fileName));
        JsonNode report = portal.post("/api/v1/signatures/verification")
                .by(applicant)
                .file(file)
                .expect(200)
                .json();
        JsonNode signature = report.path("signatures").path(0);
        if (!report.path("valid").asBoolean()) {
            throw new DemoFailure("Chữ ký số trên " + fileName + " không hợp lệ: " + report);
        }
        screen.line(fileName + " mang chữ ký số của "
                + signature.path("certificate").path("name").asText() + ", ký lúc "
                + Screen.day(signature.path("time").path("claimedAt").asText()) + ": đã xác minh, "
                + signature.path("verdict").asText());
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

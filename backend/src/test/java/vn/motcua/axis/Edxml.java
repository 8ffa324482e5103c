package vn.motcua.axis;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Packages as a transport sees them: a header that names who, and as many bytes behind it as are wanted. */
final class Edxml {
    private static final String START = """
            <?xml version="1.0" encoding="UTF-8"?>
            <edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016">
            <edXML:edXMLEnvelope xmlns:edXML="http://www.mic.gov.vn/TBT/QCVN_102_2016"><edXML:edXMLHeader>
            <edXML:MessageHeader><edXML:From><edXML:OrganId>%s</edXML:OrganId></edXML:From>%s
            """;
    private static final String END = """
            </edXML:MessageHeader></edXML:edXMLHeader></edXML:edXMLEnvelope>
            <AttachmentEncoded><Attachment>%s</Attachment></AttachmentEncoded></edXML>
            """;

    private Edxml() {}

    /** A document from one agency to others, told from every other by its subject. */
    static String document(String from, List<String> to, String subject) {
        String receivers = to.stream()
                .map(code -> "<edXML:To><edXML:OrganId>" + code + "</edXML:OrganId></edXML:To>")
                .collect(Collectors.joining());
        return START.formatted(from, receivers)
                + "<edXML:Code><edXML:CodeNumber>12</edXML:CodeNumber><edXML:CodeNotation>UBND-VP</edXML:CodeNotation>"
                + "</edXML:Code><edXML:Subject>" + subject + "</edXML:Subject>"
                + END.formatted("UEsD");
    }

    /** A status message, which names its receiver as the one whose document it speaks of. */
    static String status(String from, String documentOf) {
        return START.formatted(from, "")
                + "<edXML:ResponseFor><edXML:OrganId>" + documentOf + "</edXML:OrganId></edXML:ResponseFor>"
                + "<edXML:StatusCode>01</edXML:StatusCode>" + END.formatted("");
    }

    static Path file(Path folder, String content) {
        try {
            Path file = Files.createTempFile(folder, "package", ".edxml");
            return Files.writeString(file, content);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A document with an attachment of so many bytes. */
    static Path large(Path folder, String from, String to, long bytes) throws IOException {
        String[] around = document(from, List.of(to), "large").split("UEsD", -1);
        Path file = Files.createTempFile(folder, "large", ".edxml");
        byte[] block = "0123456789abcdef".repeat(4096).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(around[0].getBytes(StandardCharsets.UTF_8));
            for (long written = 0; written < bytes; written += block.length) {
                out.write(block);
            }
            out.write(around[1].getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}

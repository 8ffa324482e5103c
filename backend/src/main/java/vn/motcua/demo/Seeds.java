package vn.motcua.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The demo people, sample answers and sample files. */
final class Seeds {
    private final Path folder;

    Seeds(Path folder) {
        this.folder = folder;
    }

    /** The first citizen. */
    JsonNode citizen() {
        return people().path("citizens").path(0);
    }

    /** The first organisation. */
    JsonNode organisation() {
        return people().path("organisations").path(0);
    }

    JsonNode officer(String username) {
        for (JsonNode officer : people().path("officers")) {
            if (officer.path("username").asText().equals(username)) {
                return officer;
            }
        }
        throw new DemoFailure("Không có cán bộ " + username + " trong dữ liệu mẫu");
    }

    /** Who is connected to the axis in the box. */
    JsonNode axis() {
        return json("axis.json");
    }

    ObjectNode answers(String formId) {
        return (ObjectNode) json("samples/answers/" + formId + ".json");
    }

    SampleFile jpeg(String name) {
        return new SampleFile(
                name, "image/jpeg", folder.resolve("samples/files").resolve(name));
    }

    SampleFile pdf(String name) {
        return new SampleFile(
                name, "application/pdf", folder.resolve("samples/files").resolve(name));
    }

    private JsonNode people() {
        return json("demo-people.json");
    }

    private JsonNode json(String path) {
        try {
            return Reply.JSON.readTree(bytes(path));
        } catch (IOException notJson) {
            throw new DemoFailure("Dữ liệu mẫu hỏng: " + path, notJson);
        }
    }

    private byte[] bytes(String path) {
        try {
            return Files.readAllBytes(folder.resolve(path));
        } catch (IOException absent) {
            throw new DemoFailure("Không đọc được dữ liệu mẫu " + folder.resolve(path), absent);
        }
    }
}

package vn.motcua.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real file to attach. */
record SampleFile(String name, String mediaType, Path path) {
    byte[] bytes() {
        try {
            return Files.readAllBytes(path);
        } catch (IOException absent) {
            throw new DemoFailure("Không đọc được dữ liệu mẫu " + path, absent);
        }
    }
}

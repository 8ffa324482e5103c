package vn.motcua.demo;

/** A real file to attach. */
record SampleFile(String name, String mediaType, byte[] content) {
    byte[] bytes() {
        return content.clone();
    }
}

package vn.motcua.document.typesetting;

/** The faces of the papers' one family. */
enum Face {
    REGULAR("BeVietnamPro-Regular.ttf"),
    SEMI_BOLD("BeVietnamPro-SemiBold.ttf"),
    ITALIC("BeVietnamPro-Italic.ttf");

    private final String fileName;

    Face(String fileName) {
        this.fileName = fileName;
    }

    String resource() {
        return "/fonts/" + fileName;
    }
}

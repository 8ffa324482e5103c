package vn.motcua.document.typesetting;

/** The faces of the papers' one family, as wide letter by letter as Times New Roman. */
enum Face {
    REGULAR("Tinos-Regular.ttf"),
    BOLD("Tinos-Bold.ttf"),
    ITALIC("Tinos-Italic.ttf");

    private final String fileName;

    Face(String fileName) {
        this.fileName = fileName;
    }

    String resource() {
        return "/fonts/" + fileName;
    }
}

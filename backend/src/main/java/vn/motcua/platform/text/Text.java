package vn.motcua.platform.text;

/** One thing said to people in both languages. */
public record Text(String vi, String en) {
    public Text {
        if (vi.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A text says something in both languages");
        }
    }

    /** The words in one language. */
    public String in(Language language) {
        return switch (language) {
            case VI -> vi;
            case EN -> en;
        };
    }
}

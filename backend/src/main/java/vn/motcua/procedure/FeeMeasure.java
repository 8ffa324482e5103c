package vn.motcua.procedure;

/**
 * How much of a fee's unit there is.
 *
 * @param pages of one copy; 1 where pages do not count
 * @param copies 1 where they do not count
 */
public record FeeMeasure(int pages, int copies) {
    /** No paper has more pages. */
    public static final int MOST_PAGES = 10_000;

    /** Nobody asks for more copies at once. */
    public static final int MOST_COPIES = 1_000;

    /** Of what is paid once for the whole case. */
    public static final FeeMeasure ONCE = new FeeMeasure(1, 1);

    public FeeMeasure {
        if (pages < 1 || pages > MOST_PAGES || copies < 1 || copies > MOST_COPIES) {
            throw new IllegalArgumentException("not a measure: " + pages + " pages, " + copies + " copies");
        }
    }
}

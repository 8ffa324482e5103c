package vn.motcua.exchange.axis;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * By which axis a receiver is reached: inside the province by the provincial one, anybody else by the national one. A
 * province that has no axis of its own sends everything by the national one; the other way round there is no way out.
 */
public final class AxisRoutes {
    private static final Pattern FIRST_LEVEL = Pattern.compile("[A-Z]\\d{2}");
    private static final Pattern DOT = Pattern.compile("\\.");

    private final String province;
    private final @Nullable AxisConnection provincial;
    private final @Nullable AxisConnection national;

    /**
     * The ways out of a province.
     *
     * @param province its code, such as {@code H56}
     */
    public AxisRoutes(String province, @Nullable AxisConnection provincial, @Nullable AxisConnection national) {
        this.province = province;
        this.provincial = provincial;
        this.national = national;
    }

    /** The axis that reaches an agency, by its code of either scheme; empty where none does. */
    public Optional<AxisConnection> to(String receiverCode) {
        boolean inside = provincial != null && isInside(receiverCode);
        return Optional.ofNullable(inside ? provincial : national);
    }

    /** Every axis on which something may arrive. */
    public List<AxisConnection> all() {
        return Stream.of(Optional.ofNullable(provincial), Optional.ofNullable(national))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether an agency is one of the province. */
    boolean isInside(String receiverCode) {
        return firstLevel(receiverCode).filter(province::equals).isPresent();
    }

    /** The code's first level, which stands at its beginning ({@code H56.14}) or at its end ({@code 000.00.14.H56}). */
    static Optional<String> firstLevel(String code) {
        List<String> levels = DOT.splitAsStream(code).toList();
        return levels.isEmpty()
                ? Optional.empty()
                : Stream.of(levels.getLast(), levels.getFirst())
                        .filter(level -> FIRST_LEVEL.matcher(level).matches())
                        .findFirst();
    }
}

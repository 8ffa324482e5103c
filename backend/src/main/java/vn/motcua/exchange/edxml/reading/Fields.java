package vn.motcua.exchange.edxml.reading;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.motcua.exchange.edxml.Numbered;
import vn.motcua.exchange.edxml.OrganId;
import vn.motcua.exchange.edxml.Refusal;
import vn.motcua.exchange.edxml.Wire;
import vn.motcua.exchange.edxml.Words;
import vn.motcua.exchange.edxml.xml.Element;
import vn.motcua.exchange.edxml.xml.Unacceptable;

/** What stands in an element, asked for by name; the order is nobody's business, and what is not asked for is passed over. */
record Fields(Element element) {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    /** The one child with this name. */
    Fields one(String name) throws Unacceptable {
        return maybe(name).orElseThrow(() -> new Unacceptable(Refusal.PART_MISSING, name));
    }

    /** The child with this name, if there is one. */
    Optional<Fields> maybe(String name) throws Unacceptable {
        List<Element> all = element.children(name);
        if (all.size() > 1) {
            throw new Unacceptable(Refusal.PART_REPEATED, name);
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(new Fields(all.getFirst()));
    }

    List<Fields> all(String name) {
        return element.children(name).stream().map(Fields::new).toList();
    }

    /** Its own text. */
    String own() throws Unacceptable {
        if (!element.children().isEmpty() || !Words.fit(element.text())) {
            throw bad();
        }
        return element.text();
    }

    /** The text of a child; empty when there is none. */
    String text(String name) throws Unacceptable {
        Optional<Fields> child = maybe(name);
        return child.isPresent() ? child.get().own() : "";
    }

    /** The text of a child that must say something. */
    String required(String name) throws Unacceptable {
        String text = one(name).own();
        if (text.isEmpty()) {
            throw new Unacceptable(Refusal.PART_MISSING, name);
        }
        return text;
    }

    /** A number of a child; 0 when nothing is said. */
    int number(String name) throws Unacceptable {
        String text = text(name);
        if (text.isEmpty()) {
            return 0;
        }
        if (!NUMBER.matcher(text).matches()) {
            throw new Unacceptable(Refusal.BAD_VALUE, name);
        }
        return Integer.parseInt(text);
    }

    /** The value with the number that stands there. */
    <T extends Numbered> T choice(String name, T[] values) throws Unacceptable {
        int number = number(name);
        return Arrays.stream(values)
                .filter(value -> value.wire() == number)
                .findFirst()
                .orElseThrow(() -> new Unacceptable(Refusal.BAD_VALUE, name));
    }

    /** Whether it says so; systems write 1 or true. */
    boolean flag(String name) throws Unacceptable {
        return switch (text(name)) {
            case "1", "true" -> true;
            case "", "0", "false" -> false;
            default -> throw new Unacceptable(Refusal.BAD_VALUE, name);
        };
    }

    OrganId organId(String name) throws Unacceptable {
        return one(name).asOrganId();
    }

    OrganId asOrganId() throws Unacceptable {
        if (!OrganId.isCode(own())) {
            throw bad();
        }
        return new OrganId(own());
    }

    LocalDate date(String name) throws Unacceptable {
        return Wire.dateOf(required(name)).orElseThrow(() -> new Unacceptable(Refusal.BAD_VALUE, name));
    }

    Instant timestamp(String name) throws Unacceptable {
        return Wire.timestampOf(required(name)).orElseThrow(() -> new Unacceptable(Refusal.BAD_VALUE, name));
    }

    private Unacceptable bad() {
        return new Unacceptable(Refusal.BAD_VALUE, element.name());
    }
}

package vn.motcua.dossier.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.form.Form;
import vn.motcua.platform.persistence.SearchText;
import vn.motcua.platform.text.CsvLine;
import vn.motcua.platform.text.CsvTable;

/**
 * A form's questions as columns of a table: a column is headed by the way to its question ({@code vanBang/0/soHieu}). What cannot be
 * read as what the form asks for stays text, and the form refuses it.
 */
final class FormColumns {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    // Of three digits after a point nobody can say whether they are thousands or fractions, unless nothing stands
    // before it.
    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,15}([.,](\\d{1,2}|\\d{4,6}))?|0[.,]\\d{3})");
    private static final Pattern INDEX = Pattern.compile("\\d{1,2}");
    private static final int MOST_CHOICES_TOLD = 12;

    private final JsonNode schema;

    FormColumns(Form form) {
        schema = form.schema();
    }

    /** All columns, of lists those of the first entry. */
    List<String> all() {
        List<String> columns = new ArrayList<>();
        collect("", schema, columns);
        return columns;
    }

    private static void collect(String prefix, JsonNode place, List<String> columns) {
        if (place.has("properties")) {
            place.get("properties")
                    .properties()
                    .forEach(entry -> collect(prefix + "/" + entry.getKey(), entry.getValue(), columns));
        } else if (place.has("items")) {
            collect(prefix + "/0", place.get("items"), columns);
        } else {
            columns.add(prefix.substring(1));
        }
    }

    /** Whether a column so headed answers a question; of lists the first hundred entries are known. */
    boolean has(String column) {
        JsonNode asked = asked(way(column));
        return asked.isObject() && !asked.has("properties") && !asked.has("items");
    }

    /** What may be chosen in a column, as it is shown in Vietnamese; empty where there is no choice, or one of too many. */
    List<String> choices(String column) {
        List<String> choices = new ArrayList<>();
        asked(way(column))
                .path("oneOf")
                .forEach(choice -> choices.add(choice.path("title").asText()));
        return choices.size() > MOST_CHOICES_TOLD ? List.of() : List.copyOf(choices);
    }

    /** The answers of one line; empty cells, and those under no heading, answer nothing. */
    ObjectNode answers(List<String> columns, CsvTable.Line line) {
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isEmpty() && !line.cell(i).isEmpty()) {
                List<String> way = way(columns.get(i));
                put(answers, way, value(asked(way), line.cell(i)));
            }
        }
        return answers;
    }

    private static List<String> way(String column) {
        return List.of(column.split("/", -1));
    }

    private JsonNode asked(List<String> way) {
        JsonNode place = schema;
        for (String step : way) {
            place = place.has("items")
                    ? INDEX.matcher(step).matches() ? place.path("items") : MissingNode.getInstance()
                    : place.path("properties").path(step);
        }
        return place;
    }

    private static void put(JsonNode into, List<String> way, JsonNode value) {
        String step = way.getFirst();
        List<String> rest = way.subList(1, way.size());
        if (into instanceof ArrayNode list) {
            int index = Integer.parseInt(step);
            while (list.size() <= index) {
                list.addObject();
            }
            if (rest.isEmpty()) {
                list.set(index, value);
            } else {
                put(list.get(index), rest, value);
            }
        } else if (into instanceof ObjectNode object) {
            if (rest.isEmpty()) {
                object.set(step, value);
                return;
            }
            if (!object.has(step)) {
                object.set(step, INDEX.matcher(rest.getFirst()).matches() ? object.arrayNode() : object.objectNode());
            }
            put(object.get(step), rest, value);
        }
    }

    private static JsonNode value(JsonNode asked, String cell) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        // What an export put before it to keep spreadsheets from reckoning.
        String text = CsvLine.unguarded(cell);
        return switch (asked.path("type").asText()) {
            case "integer", "number" ->
                NUMBER.matcher(text).matches()
                        ? json.numberNode(new BigDecimal(text.replace(',', '.')))
                        : json.textNode(text);
            case "boolean" -> yesOrNo(text);
            default -> json.textNode(chosen(asked, asked.path("format").asText().equals("date") ? day(text) : text));
        };
    }

    private static JsonNode yesOrNo(String text) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "true", "có", "yes", "x", "1" -> json.booleanNode(true);
            case "false", "không", "no", "0" -> json.booleanNode(false);
            default -> json.textNode(text);
        };
    }

    /** A choice may be written by its value or as it is shown, where that leaves no doubt. */
    private static String chosen(JsonNode asked, String text) {
        List<String> alike = new ArrayList<>();
        for (JsonNode choice : asked.path("oneOf")) {
            String value = choice.path("const").asText();
            String title = choice.path("title").asText();
            if (value.equals(text) || title.equals(text)) {
                return value;
            }
            if (SearchText.fold(title).equals(SearchText.fold(text))) {
                alike.add(value);
            }
        }
        return alike.size() == 1 ? alike.getFirst() : text;
    }

    /** As it is written in Vietnam, or as it is in the answers. */
    private static String day(String text) {
        Matcher day = DAY.matcher(text);
        return day.matches()
                ? "%s-%02d-%02d".formatted(day.group(3), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)))
                : text;
    }
}

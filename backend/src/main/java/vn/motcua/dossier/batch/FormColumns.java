package vn.motcua.dossier.batch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.motcua.form.Form;
import vn.motcua.platform.persistence.SearchText;

/**
 * A form's questions as columns of a table: a column is headed by the way to its question ({@code vanBang/0/soHieu}). What cannot be
 * read as what the form asks for stays text, and the form refuses it.
 */
final class FormColumns {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,6})?");

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

    /** The answers of one line; empty cells answer nothing. */
    ObjectNode answers(List<String> columns, List<String> cells) {
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < columns.size() && i < cells.size(); i++) {
            if (!columns.get(i).isEmpty() && !cells.get(i).isEmpty()) {
                List<String> way = List.of(columns.get(i).split("/", -1));
                put(answers, way, value(asked(way), cells.get(i)));
            }
        }
        return answers;
    }

    private JsonNode asked(List<String> way) {
        JsonNode place = schema;
        for (String step : way) {
            place = place.has("items")
                    ? place.path("items")
                    : place.path("properties").path(step);
        }
        return place;
    }

    private static void put(JsonNode into, List<String> way, JsonNode value) {
        String step = way.getFirst();
        List<String> rest = way.subList(1, way.size());
        if (into instanceof ArrayNode list) {
            int index = step.matches("\\d{1,2}") ? Integer.parseInt(step) : 0;
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
                object.set(step, rest.getFirst().matches("\\d+") ? object.arrayNode() : object.objectNode());
            }
            put(object.get(step), rest, value);
        }
    }

    private static JsonNode value(JsonNode asked, String cell) {
        JsonNodeFactory json = JsonNodeFactory.instance;
        // What an export put before it to keep spreadsheets from reckoning.
        String text = cell.matches("'[=+\\-@].*") ? cell.substring(1) : cell;
        return switch (asked.path("type").asText()) {
            case "integer", "number" ->
                NUMBER.matcher(text).matches() ? json.numberNode(new BigDecimal(text)) : json.textNode(text);
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

    /** A choice may be written as it is shown. */
    private static String chosen(JsonNode asked, String text) {
        for (JsonNode choice : asked.path("oneOf")) {
            if (SearchText.fold(choice.path("title").asText()).equals(SearchText.fold(text))) {
                return choice.path("const").asText();
            }
        }
        return text;
    }

    /** As it is written in Vietnam, or as it is in the answers. */
    private static String day(String text) {
        Matcher day = DAY.matcher(text);
        return day.matches()
                ? "%s-%02d-%02d".formatted(day.group(3), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)))
                : text;
    }
}

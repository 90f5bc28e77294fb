package org.optr.workbench.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.optr.workbench.compare.Sentence.Name;
import org.optr.workbench.compare.Sentence.Text;
import org.optr.workbench.compare.Sentence.Word;

/** Words who does a step: a person, a group, a role of a unit, or whoever a decision table names. */
final class Doers {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\s*(\\w+)\\s*}");
    private static final Pattern ROLE_OF = Pattern.compile("\\$\\{\\s*roleOf\\(([^,]+),([^,]+)\\)\\s*}");
    private static final Pattern ITEMS = Pattern.compile("\\$\\{\\s*items\\((\\w+)\\)\\s*}");
    private static final String LOOP = "multiInstanceLoopCharacteristics@camunda:";

    private final Map<String, String> tables = new HashMap<>();
    private final Map<String, String> lists = new HashMap<>();
    private final Wordbook book;

    Doers(Drawing drawing) {
        book = drawing.book();
        drawing.items().forEach(this::learn);
    }

    private void learn(Item item) {
        var table = item.fact("@camunda:decisionRef");
        item.facts().forEach((key, value) -> {
            if (!table.isEmpty() && key.startsWith("output:") && value.contains("decisionResult")) {
                tables.put(key.substring("output:".length()), table);
            }
        });
        var list = ITEMS.matcher(item.fact(LOOP + "collection"));
        if (list.matches()) {
            lists.put(item.fact(LOOP + "elementVariable"), list.group(1));
        }
    }

    Part person(String value) {
        return who(value, "compare.who.person-in", "");
    }

    Part group(String value) {
        return who(value, "compare.who.group-in", "compare.who.group");
    }

    private Part who(String value, String inVariable, String literal) {
        var variable = VARIABLE.matcher(value);
        if (variable.matches()) {
            return table(variable.group(1)).orElse(new Sentence(inVariable, new Text(variable.group(1))));
        }
        var role = ROLE_OF.matcher(value);
        if (role.matches()) {
            return new Sentence(
                    "compare.who.role-of",
                    role(role.group(1)),
                    new Text(role.group(2).strip()));
        }
        return value.contains("${") || literal.isEmpty() ? Values.text(value) : new Sentence(literal, word(value));
    }

    private Part role(String argument) {
        var name = argument.strip();
        return name.startsWith("'") ? word(name.replace("'", "")) : table(name).orElse(new Text(name));
    }

    private static Part word(String role) {
        return new Word("role." + role, role);
    }

    private Optional<Part> table(String variable) {
        Set<String> seen = new HashSet<>();
        for (var name = variable; name != null && seen.add(name); name = lists.get(name)) {
            var table = tables.get(name);
            if (table != null) {
                return Optional.of(new Sentence("compare.who.table", table(book, table)));
            }
        }
        return Optional.empty();
    }

    static Part table(Wordbook book, String id) {
        var names = book.tables().get(id);
        return names == null ? Values.quoted(id) : new Sentence("compare.quoted", new Name(names));
    }
}

package org.optr.workbench.compare;

import static org.optr.engine.XmlElement.DMN;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.optr.engine.XmlElement;

/** Reads decision tables: each rule with its cells by the column that they stand in. */
final class TableReader {

    static final String CELL = "cell:";

    private static final Set<String> ELEMENTS = Set.of(
            "decision", "inputData", "knowledgeSource", "businessKnowledgeModel", "decisionService", "itemDefinition");
    private static final String PICTURE = "DMNDI";

    private final List<Item> items = new ArrayList<>();

    static Table read(XmlElement definitions) {
        var reader = new TableReader();
        var facts = XmlFacts.of(definitions, child -> isItem(child) || isPicture(child));
        var id = definitions.id();
        if (id != null) {
            facts.put("@id", id);
        }
        reader.items.add(new Item("", "definitions", Item.names("", Map.of(), ""), facts));
        definitions.children().stream().filter(TableReader::isItem).forEach(element -> reader.item(element, ""));
        var picture =
                definitions.children().stream().filter(TableReader::isPicture).toList();
        return new Table(List.copyOf(reader.items), picture);
    }

    private String item(XmlElement element, String parent) {
        var type = element.name().getLocalPart();
        var facts = facts(element, parent);
        var id = id(element);
        var name = Stream.of("@label", "@name", "inputExpression/text")
                .map(facts::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
        items.add(new Item(id, type, Item.names(name, facts, "property:name:"), facts));
        element.children().stream().filter(child -> is(child, "decisionTable")).forEach(table -> table(table, id));
        return id;
    }

    private void table(XmlElement table, String decision) {
        var inputs = columns(table, "input", decision);
        var outputs = columns(table, "output", decision);
        int number = 1;
        for (var rule : table.children(DMN, Table.RULE).toList()) {
            var facts = facts(rule, decision);
            cells(rule, "inputEntry", inputs, facts);
            cells(rule, "outputEntry", outputs, facts);
            items.add(new Item(id(rule), Table.RULE, Map.of("en", Integer.toString(number++)), facts));
        }
    }

    private List<String> columns(XmlElement table, String type, String decision) {
        return table.children(DMN, type).map(column -> item(column, decision)).toList();
    }

    private static void cells(XmlElement rule, String entry, List<String> columns, Map<String, String> facts) {
        int column = 0;
        for (var cell : rule.children(DMN, entry).toList()) {
            var key = CELL + (column < columns.size() ? columns.get(column) : entry + column);
            column++;
            XmlFacts.of(cell, child -> false).forEach((name, text) -> {
                if (!text.isEmpty()) {
                    facts.put(name.equals("text") ? key : key + "/" + name, text);
                }
            });
        }
    }

    private Map<String, String> facts(XmlElement element, String parent) {
        var facts = new LinkedHashMap<String, String>();
        facts.put(Item.TYPE, element.name().getLocalPart());
        facts.put(Item.PARENT, parent);
        facts.putAll(XmlFacts.of(element, TableReader::isItem));
        return facts;
    }

    private String id(XmlElement element) {
        var id = element.id();
        return id == null ? element.name().getLocalPart() + "#" + items.size() : id;
    }

    private static boolean isItem(XmlElement element) {
        var name = element.name().getLocalPart();
        return (name.endsWith("Entry") && !name.startsWith("annotation"))
                || Table.COLUMNS.contains(name)
                || name.equals(Table.RULE)
                || ELEMENTS.contains(name);
    }

    private static boolean is(XmlElement element, String name) {
        return element.is(DMN, name);
    }

    private static boolean isPicture(XmlElement element) {
        return element.name().getLocalPart().equals(PICTURE);
    }
}

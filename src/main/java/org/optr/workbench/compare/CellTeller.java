package org.optr.workbench.compare;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.workbench.compare.Sentence.Text;
import org.optr.workbench.compare.Sentence.Word;

/** "Budget: <= 50 000 becomes <= 80 000." */
final class CellTeller {

    private final Map<String, Item> columns;

    CellTeller(Table before, Table after) {
        columns = Stream.concat(after.items().stream(), before.items().stream())
                .filter(Table::isColumn)
                .collect(Collectors.toMap(Item::id, column -> column, (present, former) -> present));
    }

    void tell(FactChanges changes, Consumer<Sentence> say) {
        changes.takeAll(TableReader.CELL).forEach(change -> say.accept(cell(change)));
        changes.rest().forEach(change -> say.accept(plain(change)));
    }

    private Sentence cell(FactChange change) {
        var column = change.key().substring(TableReader.CELL.length());
        return new Sentence(
                "compare.becomes", label(column), value(column, change.before()), value(column, change.after()));
    }

    private Part label(String column) {
        var known = columns.get(column);
        return known == null || !known.isNamed() ? new Text(column) : new Sentence.Name(known.name());
    }

    private Part value(String column, @Nullable String value) {
        var known = columns.get(column);
        var isInput = known == null || known.type().equals("input");
        return value == null ? new Sentence(isInput ? "compare.any" : "compare.nothing") : new Text(value);
    }

    private static Sentence plain(FactChange change) {
        var label = FactWords.label(change.key());
        return Becomes.of(label, words(change.key(), change.before()), words(change.key(), change.after()));
    }

    private static @Nullable Part words(String key, @Nullable String given) {
        var value = given == null ? Defaults.of(key) : given;
        if (value == null) {
            return null;
        }
        if (key.endsWith("@hitPolicy")) {
            return new Word("compare.hit-policy." + value.replace(' ', '-'), value);
        }
        return value.isEmpty() ? new Sentence("compare.empty") : Values.quoted(value);
    }

    /** Returns what a rule says: its conditions and answers. */
    Sentence describe(Item rule, Table table) {
        return new Sentence("compare.rule-says", cells(rule, table, "input"), cells(rule, table, "output"));
    }

    private Part cells(Item rule, Table table, String type) {
        return table.items().stream()
                .filter(column ->
                        column.type().equals(type) && column.fact(Item.PARENT).equals(rule.fact(Item.PARENT)))
                .filter(column -> rule.facts().containsKey(TableReader.CELL + column.id()))
                .<Part>map(column -> new Sentence(
                        "compare.cell", label(column.id()), new Text(rule.fact(TableReader.CELL + column.id()))))
                .reduce((first, second) -> new Sentence("compare.list", first, second))
                .orElse(new Sentence(type.equals("input") ? "compare.always" : "compare.nothing"));
    }
}

package org.optr.workbench.compare;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.optr.workbench.compare.Difference.Change;
import org.optr.workbench.compare.Matching.Pair;
import org.optr.workbench.compare.Sentence.Text;

/** Compares two versions of a file with decision tables. */
final class TableComparison {

    private final String file;
    private final Table then;
    private final Table now;
    private final Matching matching;
    private final Renaming renaming;
    private final CellTeller cells;
    private final Moved moved;

    TableComparison(String file, Table before, Table after) {
        this.file = file;
        then = before;
        now = after;
        matching = new Matching(before.items(), after.items());
        matching.match(TableComparison::content, TableComparison::content);
        cells = new CellTeller(before, after);
        renaming = new Renaming(matching.renamed());
        moved = new Moved(before.items().stream().map(renaming::apply).toList(), after.items(), Table::row);
    }

    /** What makes a rule or column the same although it has another id. */
    private static String content(Item item) {
        if (Table.isRule(item)) {
            return item.fact(Item.PARENT) + cellsOf(item);
        }
        return Table.isColumn(item) ? item.type() + item.fact(Item.PARENT) + item.name() : "";
    }

    private static String cellsOf(Item rule) {
        return rule.facts().entrySet().stream()
                .filter(fact -> fact.getKey().startsWith(TableReader.CELL))
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(joining("|", "|", "|"));
    }

    List<Difference> differences() {
        var found = new ArrayList<Difference>();
        matching.pairs().forEach(pair -> compare(pair).ifPresent(found::add));
        matching.added().forEach(item -> found.add(alone(Change.ADDED, item, now)));
        matching.removed().forEach(item -> found.add(alone(Change.REMOVED, item, then)));
        var places = places();
        found.sort(Comparator.comparing(difference -> places.getOrDefault(difference.element(), 0)));
        return found;
    }

    private Map<String, Integer> places() {
        var places = new HashMap<String, Integer>();
        for (var items : List.of(then.items(), now.items())) {
            for (int place = 0; place < items.size(); place++) {
                places.put(items.get(place).id(), place);
            }
        }
        return places;
    }

    private Difference alone(Change change, Item item, Table table) {
        var sentences = Table.isRule(item) ? List.of(cells.describe(item, table)) : List.<Sentence>of();
        return difference(change, item, sentences);
    }

    private Optional<Difference> compare(Pair pair) {
        var item = pair.after();
        var sentences = new ArrayList<Sentence>();
        if (pair.isRenamed()) {
            sentences.add(new Sentence("compare.renamed", new Text(pair.before().id()), new Text(item.id())));
        }
        cells.tell(new FactChanges(renaming.apply(pair.before()).facts(), item.facts()), sentences::add);
        var isMoved = isMoved(pair);
        if (isMoved && Table.isRule(item) && now.isOrdered(item)) {
            sentences.add(new Sentence("compare.rule-moved", number(pair.before()), number(item)));
        }
        if (!sentences.isEmpty()) {
            return Optional.of(difference(Change.CHANGED, item, sentences));
        }
        return isMoved ? Optional.of(difference(Change.MOVED, item, List.of())) : Optional.empty();
    }

    private static Text number(Item rule) {
        return new Text(rule.name().getOrDefault("en", ""));
    }

    private boolean isMoved(Pair pair) {
        if (pair.after().id().isEmpty()) {
            return !then.layout().equals(now.layout());
        }
        return moved.contains(pair.after().id());
    }

    private Difference difference(Change change, Item item, List<Sentence> sentences) {
        return new Difference(change, file, item.id(), item.type(), item.name(), sentences, drawn(item));
    }

    private static List<String> drawn(Item item) {
        return Stream.of(item.id()).filter(id -> !id.isEmpty()).toList();
    }

    /** Returns in short what became of the table, for the step that uses it. */
    Sentence summary() {
        var title = now.items().stream()
                .filter(item -> item.type().equals("decision"))
                .<Map<String, String>>map(Item::name)
                .findFirst()
                .orElse(Map.of());
        var before = then.rules().count();
        var after = now.rules().count();
        return before == after
                ? new Sentence("compare.table-changed", Values.quoted(title))
                : new Sentence(
                        "compare.table-rules",
                        Values.quoted(title),
                        new Sentence.Count(before),
                        new Sentence.Count(after));
    }
}

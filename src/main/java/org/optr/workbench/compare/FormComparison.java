package org.optr.workbench.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.optr.workbench.compare.Difference.Change;
import org.optr.workbench.compare.Matching.Pair;
import org.optr.workbench.compare.Sentence.Text;

/** Compares two versions of a form. */
final class FormComparison {

    private final String file;
    private final List<Item> then;
    private final List<Item> now;
    private final Matching matching;

    FormComparison(String file, List<Item> before, List<Item> after) {
        this.file = file;
        then = before;
        now = after;
        matching = new Matching(before, after);
        matching.match(FormComparison::key, FormComparison::key);
        matching.match(FormComparison::name, FormComparison::name);
    }

    private static String key(Item field) {
        var key = field.fact("key");
        return key.isEmpty() ? "" : field.type() + ":" + key;
    }

    private static String name(Item field) {
        return field.isNamed() ? field.type() + ":" + field.name() : "";
    }

    List<Difference> differences() {
        var found = new ArrayList<Difference>();
        matching.pairs().forEach(pair -> compare(pair).ifPresent(found::add));
        matching.added().forEach(item -> found.add(difference(Change.ADDED, item, FieldTeller.describe(item))));
        matching.removed().forEach(item -> found.add(difference(Change.REMOVED, item, FieldTeller.describe(item))));
        var places = places();
        found.sort((one, other) -> Integer.compare(places.get(one.element()), places.get(other.element())));
        return found;
    }

    private Map<String, Integer> places() {
        var places = new HashMap<String, Integer>();
        for (var items : List.of(then, now)) {
            for (int i = 0; i < items.size(); i++) {
                places.put(items.get(i).id(), i);
            }
        }
        return places;
    }

    private Optional<Difference> compare(Pair pair) {
        var item = pair.after();
        var sentences = new ArrayList<Sentence>();
        if (pair.isRenamed()) {
            sentences.add(new Sentence("compare.renamed", new Text(pair.before().id()), new Text(item.id())));
        }
        var changes = new FactChanges(inTodaysIds(pair.before()), item.facts());
        var looksOther = !changes.takeAll(FormReader.LAYOUT).isEmpty();
        new FieldTeller(now).tell(changes, sentences::add);
        if (isMoved(item)) {
            sentences.add(place(item));
        }
        if (!sentences.isEmpty()) {
            return Optional.of(difference(Change.CHANGED, item, sentences));
        }
        return looksOther ? Optional.of(difference(Change.MOVED, item, List.of())) : Optional.empty();
    }

    private Map<String, String> inTodaysIds(Item former) {
        var facts = new LinkedHashMap<>(former.facts());
        facts.computeIfPresent(Item.PARENT, (key, id) -> today(id));
        return facts;
    }

    private String today(String former) {
        return matching.renamed().getOrDefault(former, former);
    }

    private boolean isMoved(Item item) {
        var before = siblings(then.stream().map(this::today).toList(), item);
        var after = siblings(now.stream().map(Item::id).toList(), item);
        return before.contains(item.id()) && !LongestRun.stayed(before, after).contains(item.id());
    }

    private String today(Item former) {
        return today(former.id());
    }

    /** Returns those of an order that stand together with an item in both versions. */
    private List<String> siblings(List<String> order, Item item) {
        var parents = new HashMap<String, List<String>>();
        matching.pairs()
                .forEach(pair -> parents.put(
                        pair.after().id(),
                        List.of(
                                today(pair.before().fact(Item.PARENT)),
                                pair.after().fact(Item.PARENT))));
        var together = List.of(item.fact(Item.PARENT), item.fact(Item.PARENT));
        return order.stream().filter(id -> together.equals(parents.get(id))).toList();
    }

    private Sentence place(Item item) {
        var row = now.stream()
                .filter(other -> other.fact(Item.PARENT).equals(item.fact(Item.PARENT))
                        && !other.id().isEmpty())
                .toList();
        var place = row.indexOf(item);
        return place == 0
                ? new Sentence("compare.stands-first")
                : new Sentence("compare.stands-after", FieldTeller.label(row.get(place - 1)));
    }

    private Difference difference(Change change, Item item, List<Sentence> sentences) {
        return new Difference(change, file, item.id(), item.type(), item.name(), sentences, List.of());
    }

    /** Returns in short what became of the form, for the step that uses it. */
    Sentence summary(List<Difference> differences) {
        var changed = differences.stream()
                .filter(each -> each.change() != Change.MOVED)
                .count();
        return new Sentence(
                "compare.form-changed", Values.quoted(file.replace(".form", "")), new Sentence.Count(changed));
    }
}

package org.optr.workbench.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
    private final Renaming renaming;
    private final Moved moved;

    FormComparison(String file, List<Item> before, List<Item> after) {
        this.file = file;
        then = before;
        now = after;
        matching = new Matching(before, after);
        matching.match(FormComparison::key, FormComparison::key);
        matching.match(FormComparison::name, FormComparison::name);
        renaming = new Renaming(matching.renamed());
        moved = new Moved(before.stream().map(renaming::apply).toList(), after, FormComparison::row);
    }

    private static String key(Item field) {
        var key = field.fact("key");
        return key.isEmpty() ? "" : field.type() + ":" + key;
    }

    private static String name(Item field) {
        return field.isNamed() ? field.type() + ":" + field.name() : "";
    }

    private static String row(Item field) {
        return field.id().isEmpty() ? "" : "in " + field.fact(Item.PARENT);
    }

    List<Difference> differences() {
        var found = new ArrayList<Difference>();
        matching.pairs().forEach(pair -> compare(pair).ifPresent(found::add));
        matching.added().forEach(item -> found.add(difference(Change.ADDED, item, FieldTeller.describe(item))));
        matching.removed().forEach(item -> found.add(difference(Change.REMOVED, item, FieldTeller.describe(item))));
        var places = places();
        found.sort(Comparator.comparing(difference -> places.getOrDefault(difference.element(), 0)));
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
        var changes = new FactChanges(renaming.apply(pair.before()).facts(), item.facts());
        var looksOther = !changes.takeAll(FormReader.LAYOUT).isEmpty();
        new FieldTeller(now).tell(changes, sentences::add);
        if (moved.contains(item.id())) {
            sentences.add(place(item));
        }
        if (!sentences.isEmpty()) {
            return Optional.of(difference(Change.CHANGED, item, sentences));
        }
        return looksOther ? Optional.of(difference(Change.MOVED, item, List.of())) : Optional.empty();
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

package org.optr.workbench.compare;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.optr.workbench.compare.Difference.Change;
import org.optr.workbench.compare.Matching.Pair;
import org.optr.workbench.compare.Sentence.Text;

/** Compares two versions of a process model. */
final class DrawingComparison {

    private static final List<Teller> TELLERS = List.of(
            new DoerTeller(),
            new DueTeller(),
            new RightsTeller(),
            new RepetitionTeller(),
            new HandingTeller(),
            new LaneTeller(),
            new FactWords());

    private final String file;
    private final Scene then;
    private final Scene now;
    private final Matching matching;
    private final Map<String, String> formerIds;
    private final Paths paths;

    DrawingComparison(String file, Drawing before, Drawing after) {
        this.file = file;
        var renamed = new Renames(before, after).ids();
        formerIds = renamed.entrySet().stream().collect(toMap(Map.Entry::getValue, Map.Entry::getKey));
        then = new Scene(before.renamed(new Renaming(renamed)));
        now = new Scene(after);
        matching = new Matching(then.drawing().items(), after.items());
        paths = new Paths(matching, then, now);
    }

    List<Difference> differences() {
        var found = new ArrayList<Difference>();
        matching.pairs().forEach(pair -> compare(pair).ifPresent(found::add));
        alone(matching.added(), Change.ADDED, now).forEach(found::add);
        alone(matching.removed(), Change.REMOVED, then).forEach(found::add);
        found.sort(new FlowOrder(now.drawing(), then.drawing()).comparator());
        return found;
    }

    private Stream<Difference> alone(List<Item> items, Change change, Scene scene) {
        return items.stream()
                .filter(item -> !paths.hasTold(item.id()))
                .map(item -> difference(change, item, Descriptions.of(item, scene), scene));
    }

    private Optional<Difference> compare(Pair pair) {
        var item = pair.after();
        var sentences = new ArrayList<Sentence>();
        var former = formerIds.get(item.id());
        if (former != null) {
            sentences.add(new Sentence("compare.renamed", new Text(former), new Text(item.id())));
        }
        sentences.addAll(told(pair));
        sentences.addAll(paths.sentences(item.id()));
        uses(pair).ifPresent(sentences::add);
        if (!sentences.isEmpty()) {
            return Optional.of(difference(Change.CHANGED, item, sentences, now));
        }
        return paths.hasTold(item.id()) || then.drawing().looksLike(now.drawing(), item.id(), former != null)
                ? Optional.empty()
                : Optional.of(difference(Change.MOVED, item, List.of(), now));
    }

    private List<Sentence> told(Pair pair) {
        if (paths.hasTold(pair.after().id())) {
            return List.of();
        }
        var sentences = new ArrayList<Sentence>();
        var changes = new FactChanges(pair.before().facts(), pair.after().facts());
        var couple = new Couple(pair.before(), pair.after(), then, now);
        TELLERS.forEach(teller -> teller.tell(changes, couple, sentences::add));
        return sentences;
    }

    /** Returns what changed in the form or table that the step uses as before. */
    private Optional<Sentence> uses(Pair pair) {
        return Stream.of("@camunda:decisionRef", "@camunda:formRef")
                .filter(ref -> pair.before().fact(ref).equals(pair.after().fact(ref)))
                .flatMap(ref -> Stream.ofNullable(
                        now.drawing().book().files().get(pair.after().fact(ref))))
                .findFirst();
    }

    private Difference difference(Change change, Item item, List<Sentence> sentences, Scene scene) {
        var drawn = new ArrayList<String>();
        drawn.add(item.id());
        Optional.ofNullable(formerIds.get(item.id())).ifPresent(drawn::add);
        drawn.addAll(paths.drawn(item.id()));
        return new Difference(change, file, item.id(), item.type(), name(item, scene), sentences, drawn);
    }

    /** A path without a name is called after its two ends. */
    private static Map<String, String> name(Item item, Scene scene) {
        if (item.isNamed() || !Drawing.isFlow(item)) {
            return item.name();
        }
        var names = new HashMap<String, String>();
        var from = scene.drawing().item(item.fact("@sourceRef")).map(Item::name).orElse(Map.of());
        var to = scene.drawing().item(item.fact("@targetRef")).map(Item::name).orElse(Map.of());
        Stream.of("en", "zh-CN")
                .forEach(language -> names.put(
                        language,
                        from.getOrDefault(language, from.getOrDefault("en", "")) + " → "
                                + to.getOrDefault(language, to.getOrDefault("en", ""))));
        return names;
    }
}

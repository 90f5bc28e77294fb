package org.optr.workbench.compare;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.workbench.compare.Sentence.Text;

/** Who may not do a step because of what they did before, and which answers of it the process keeps. */
final class RightsTeller implements Teller {

    private static final String REQUESTER = "requester";

    @Override
    public void tell(FactChanges changes, Couple couple, Consumer<Sentence> say) {
        changes.take("property:separate-from").ifPresent(change -> {
            var before = entries(change.before());
            var after = entries(change.after());
            if (before.equals(after)) {
                say.accept(new Sentence("compare.order-changed", Becomes.label("separate-from")));
            }
            without(after, before).forEach(name -> say.accept(excluded(name, "excluded", couple.now())));
            without(before, after).forEach(name -> say.accept(excluded(name, "not-excluded", couple.then())));
        });
        changes.take("property:process-data").ifPresent(change -> {
            var before = entries(change.before());
            var after = entries(change.after());
            if (before.equals(after)) {
                say.accept(new Sentence("compare.order-changed", Becomes.label("process-data")));
            }
            without(after, before).forEach(name -> say.accept(kept(name, "kept")));
            without(before, after).forEach(name -> say.accept(kept(name, "not-kept")));
        });
    }

    private static Sentence excluded(String name, String how, Scene scene) {
        return name.equals(REQUESTER)
                ? new Sentence("compare.requester-" + how)
                : new Sentence("compare.doer-" + how, scene.labels().of(name));
    }

    private static Sentence kept(String entry, String how) {
        var words = entry.split("\\s+as\\s+", 2);
        return words.length == 2
                ? new Sentence("compare.answer-" + how + "-as", new Text(words[0]), new Text(words[1]))
                : new Sentence("compare.answer-" + how, new Text(entry));
    }

    private static Set<String> entries(@Nullable String list) {
        var entries = new LinkedHashSet<String>();
        if (list != null) {
            Arrays.stream(list.split(",", -1))
                    .map(String::strip)
                    .filter(entry -> !entry.isEmpty())
                    .forEach(entries::add);
        }
        return entries;
    }

    private static Set<String> without(Set<String> entries, Set<String> others) {
        var rest = new LinkedHashSet<>(entries);
        rest.removeAll(others);
        return rest;
    }
}

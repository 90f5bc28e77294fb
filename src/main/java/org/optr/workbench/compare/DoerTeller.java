package org.optr.workbench.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** "Assigned by: group Finance becomes decision table Project approvers." */
final class DoerTeller implements Teller {

    private static final List<String> PERSON = List.of("@camunda:assignee", "@camunda:candidateUsers");
    private static final String GROUP = "@camunda:candidateGroups";

    @Override
    public void tell(FactChanges changes, Couple couple, Consumer<Sentence> say) {
        var taken = new ArrayList<FactChange>();
        PERSON.forEach(key -> changes.take(key).ifPresent(taken::add));
        changes.take(GROUP).ifPresent(taken::add);
        if (!taken.isEmpty()) {
            var before = who(couple.before().facts(), couple.then().doers());
            var after = who(couple.after().facts(), couple.now().doers());
            say.accept(Becomes.of(Becomes.label("assigned-by"), before, after));
        }
    }

    static @Nullable Part who(Map<String, String> facts, Doers doers) {
        var parts = new ArrayList<Part>();
        PERSON.stream()
                .flatMap(key -> Stream.ofNullable(facts.get(key)))
                .forEach(value -> parts.add(doers.person(value)));
        Stream.ofNullable(facts.get(GROUP)).forEach(value -> parts.add(doers.group(value)));
        return parts.stream()
                .reduce((first, second) -> new Sentence("compare.and", first, second))
                .orElse(null);
    }
}

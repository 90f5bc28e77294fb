package org.optr.workbench.compare;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.workbench.compare.Sentence.Text;

/** What a step or a called process is given, and what it gives back. */
final class HandingTeller implements Teller {

    private static final Map<String, String> KINDS =
            Map.of("input:", "gets", "in:", "gets", "output:", "gives", "out:", "gives");

    @Override
    public void tell(FactChanges changes, Couple couple, Consumer<Sentence> say) {
        KINDS.keySet().stream().sorted().forEach(kind -> changes.takeAll(kind).forEach(change -> {
            var label = new Sentence(
                    "compare." + KINDS.get(kind), new Text(change.key().substring(kind.length())));
            say.accept(Becomes.of(label, value(change.before()), value(change.after())));
        }));
    }

    private static @Nullable Part value(@Nullable String value) {
        if (value == null) {
            return null;
        }
        return value.isEmpty() ? new Sentence("compare.empty") : Values.text(value);
    }
}

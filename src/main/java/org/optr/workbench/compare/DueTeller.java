package org.optr.workbench.compare;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.optr.workbench.compare.Sentence.Count;

/** "Due after: 5 becomes 3 working days." */
final class DueTeller implements Teller {

    private static final Map<String, String> LABELS =
            Map.of("@camunda:dueDate", "due-after", "@camunda:followUpDate", "follow-up-after");
    private static final Pattern DAYS = Pattern.compile("\\$\\{\\s*workingDaysFrom\\(\\s*(\\d{1,9})\\s*\\)\\s*}");

    @Override
    public void tell(FactChanges changes, Couple couple, Consumer<Sentence> say) {
        LABELS.forEach((key, label) -> changes.take(key).ifPresent(change -> say.accept(sentence(label, change))));
    }

    private static Sentence sentence(String label, FactChange change) {
        var before = days(change.before());
        var after = days(change.after());
        if (before.isPresent() && after.isPresent()) {
            return new Sentence("compare.becomes-days", Becomes.label(label), before.get(), after.get());
        }
        return Becomes.of(Becomes.label(label), time(change.before()), time(change.after()));
    }

    private static Optional<Count> days(@Nullable String value) {
        return Optional.ofNullable(value)
                .map(DAYS::matcher)
                .filter(Matcher::matches)
                .map(days -> new Count(Long.parseLong(days.group(1))));
    }

    private static @Nullable Part time(@Nullable String value) {
        return value == null ? null : Values.time(value);
    }
}

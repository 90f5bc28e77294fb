package org.optr.workbench.rehearse;

import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.optr.engine.Rehearsals.Rehearsal;

/**
 * Something done in a rehearsal, so that it can be done again.
 *
 * @param form in which it was said; null where it was in none
 */
record Act(
        Beat.Kind kind,
        Map<String, String> name,
        @Nullable String form,
        Map<String, @Nullable Object> said,
        Consumer<Rehearsal> play) {

    Act(Beat.Kind kind, Map<String, String> name, Map<String, @Nullable Object> said, Consumer<Rehearsal> play) {
        this(kind, name, null, said, play);
    }

    static Act start(Map<String, @Nullable Object> inputs) {
        return new Act(Beat.Kind.STARTED, Map.of(), inputs, rehearsal -> rehearsal.start(inputs));
    }
}

package org.optr.workbench.rehearse;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.optr.engine.RehearsalScene.Visit;

/**
 * What somebody did in a rehearsal, and what followed from it until the process waited again.
 *
 * @param name of the element that waited for it, by language tag; empty for the start and for time
 * @param form in which the person said it; null where it was in none
 * @param said what the person entered: by key in a form, else by variable
 * @param visits the elements reached then
 * @param changes the data that is different since
 */
public record Beat(
        Kind kind,
        Map<String, String> name,
        @Nullable String form,
        Map<String, @Nullable Object> said,
        List<Visit> visits,
        List<Change> changes) {

    /** What was done. */
    public enum Kind {
        STARTED,
        COMPLETED,
        ANSWERED,
        REFUSED,
        DELIVERED,
        TIME_PASSED
    }

    /** @param element the step to which the variable is confined; null for one of the whole case */
    public record Change(String name, @Nullable String element, @Nullable Object before, @Nullable Object after) {}
}

package org.optr.workbench.compare;

import java.util.Map;
import java.util.Optional;
import org.optr.engine.StepCatalogue.StepEntry;

/**
 * What the names in a model stand for outside of it.
 *
 * @param steps the automatic steps by name
 * @param tables names of the decision tables by id
 * @param files what changed in the forms and tables of the package, by their id
 */
record Wordbook(Map<String, StepEntry> steps, Map<String, Map<String, String>> tables, Map<String, Sentence> files) {

    Optional<StepEntry> step(String expression) {
        return Optional.ofNullable(steps.get(Values.bare(expression)));
    }
}

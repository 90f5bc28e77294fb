package org.optr.form.schema;

import java.util.Optional;
import org.optr.shared.RuleViolation;

/** Makes a violation out of a rule that does not hold, without throwing it: a form shows all of them at once. */
final class Rules {

    static Optional<RuleViolation> unless(boolean rule, String key, Object... arguments) {
        return rule ? Optional.empty() : Optional.of(new RuleViolation(key, arguments));
    }

    private Rules() {}
}

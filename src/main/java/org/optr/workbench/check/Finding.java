package org.optr.workbench.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about a package of models that its owner should know.
 *
 * @param rule what was checked, {@code check.rule.<rule>} in the message bundles
 * @param file in which it is
 * @param element id in the file; empty for the file as a whole
 * @param key names the sentence in the message bundles
 * @param mend a change that would settle it, or null where only a person knows
 */
public record Finding(
        Severity severity,
        String rule,
        String file,
        String element,
        String key,
        List<String> arguments,
        @Nullable Mend mend) {

    public Finding {
        arguments = List.copyOf(arguments);
    }

    /** Only what has no error can be published. */
    public enum Severity {
        ERROR,
        WARNING,
        ADVICE
    }
}

package org.optr.shared;

import java.util.Arrays;

/**
 * A request that the business forbids. The key names a sentence in the message bundles, written for the person who asked;
 * any other exception is a defect and is shown only as a reference number.
 */
public class RuleViolation extends RuntimeException {

    private final String key;
    private final transient Object[] arguments;

    public RuleViolation(String key, Object... arguments) {
        super(key + Arrays.toString(arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** Throws unless the rule holds, so that invariants read as plain statements. */
    public static void require(boolean rule, String key, Object... arguments) {
        if (!rule) {
            throw new RuleViolation(key, arguments);
        }
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}

package org.optr.engine.expression;

import org.optr.shared.RuleViolation;

/** An expression that is not of the language, or whose values do not fit it. */
public final class ExpressionRefused extends RuleViolation {

    public ExpressionRefused(String key, Object... arguments) {
        super(key, arguments);
    }
}

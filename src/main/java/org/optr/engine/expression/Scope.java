package org.optr.engine.expression;

import org.jspecify.annotations.Nullable;

/** What an expression sees where it is evaluated. */
public interface Scope {

    /** Returns a variable; anything but text, a number, a truth value, a Date or a list counts as missing. */
    @Nullable Object variable(String name);

    /** Returns an output of the decision just taken: of several rules the distinct values, joined by commas, in table order. */
    @Nullable Object decisionOutput(String name);
}

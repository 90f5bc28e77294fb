package org.optr.form.schema;

import org.optr.shared.RuleViolation;

/**
 * Something that is wrong in a form.
 *
 * @param place id of the component, or the way to it where it has none; {@code form} for the whole
 * @param rule words it
 */
public record FormProblem(String place, RuleViolation rule) {

    static final String WHOLE = "form";

    /** Returns the component's id, empty for the form as a whole. */
    public String component() {
        return place.equals(WHOLE) ? "" : place;
    }

    @Override
    public String toString() {
        return place + ": " + rule.getMessage();
    }
}

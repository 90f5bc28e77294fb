package org.optr.form.fields;

import org.jspecify.annotations.Nullable;
import org.optr.form.schema.DataPath;
import org.optr.shared.RuleViolation;

/** Something with a value that can be wrong. */
interface Marked {

    DataPath path();

    /** Shows the violated rule beside the value; null takes the mark away. */
    void mark(@Nullable RuleViolation violation);

    void focus();
}

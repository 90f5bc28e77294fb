package org.optr.engine.expression;

import java.time.Instant;
import java.util.List;

/** The functions that an expression may call. A null argument never arrives here: the call is null then. */
public interface Functions {

    /** Returns the entries of a JSON array of texts, numbers and truth values, or the words between commas. */
    List<Object> items(String list);

    /** Returns when the current day began. */
    Instant today();

    /** Returns the current time of day, so many days from Monday to Friday later. */
    Instant workingDaysFrom(long days);

    /** Returns the candidate group that holds a role for a unit. */
    String roleOf(String role, String unit);
}

package org.optr.people;

import org.jspecify.annotations.Nullable;

/**
 * Which persons the administrator's list shows.
 *
 * @param text part of the name or the sign-in name; empty for all
 * @param unit persons of this unit and of the units below it
 * @param role that they hold, everywhere or in any unit; null for any or none
 * @param active whether they may sign in; null for either
 */
public record PersonFilter(String text, UnitId unit, @Nullable String role, @Nullable Boolean active) {

    public static PersonFilter in(UnitId unit, String text) {
        return new PersonFilter(text, unit, null, null);
    }
}

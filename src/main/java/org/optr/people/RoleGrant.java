package org.optr.people;

import org.jspecify.annotations.Nullable;

/**
 * A role, held everywhere or in one unit. Its text form {@code role} or {@code role@unitId} is the name of a candidate
 * group in a process model.
 */
public record RoleGrant(String role, @Nullable UnitId unit) {

    public static RoleGrant parse(String group) {
        var at = group.indexOf('@');
        return at < 0
                ? new RoleGrant(group, null)
                : new RoleGrant(group.substring(0, at), UnitId.of(group.substring(at + 1)));
    }

    @Override
    public String toString() {
        return unit == null ? role : role + "@" + unit;
    }
}

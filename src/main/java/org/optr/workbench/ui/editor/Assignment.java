package org.optr.workbench.ui.editor;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who does a step, as people choose it.
 *
 * @param whom variable with the person, name of the role, or variable with the role
 * @param unit variable with the unit for which the role is held
 */
record Assignment(Kind kind, String whom, String unit) {

    private static final String NAME = "([A-Za-z_]\\w*)";
    private static final Pattern PERSON = Pattern.compile("\\$\\{\\s*" + NAME + "\\s*}");
    private static final Pattern ROLE =
            Pattern.compile("\\$\\{\\s*roleOf\\(\\s*'([^']*)'\\s*,\\s*" + NAME + "?\\s*\\)\\s*}");
    private static final Pattern DECIDED =
            Pattern.compile("\\$\\{\\s*roleOf\\(\\s*" + NAME + "\\s*,\\s*" + NAME + "?\\s*\\)\\s*}");

    /** How whoever does it is found. */
    enum Kind {
        PERSON,
        ROLE,
        DECIDED_ROLE,
        GROUP,
        NOBODY
    }

    static Assignment of(Facts facts) {
        var assignee = facts.attribute("camunda:assignee");
        var groups = facts.attribute("camunda:candidateGroups");
        if (!assignee.isEmpty()) {
            var person = PERSON.matcher(assignee);
            return new Assignment(Kind.PERSON, person.matches() ? person.group(1) : assignee, "");
        }
        var role = ROLE.matcher(groups);
        if (role.matches()) {
            return new Assignment(Kind.ROLE, role.group(1), text(role.group(2)));
        }
        var decided = DECIDED.matcher(groups);
        if (decided.matches()) {
            return new Assignment(Kind.DECIDED_ROLE, decided.group(1), text(decided.group(2)));
        }
        return groups.isEmpty() ? new Assignment(Kind.NOBODY, "", "") : new Assignment(Kind.GROUP, groups, "");
    }

    private static String text(@Nullable String group) {
        return group == null ? "" : group;
    }

    /** Returns the changes that write this assignment; those that leave nobody to do it are not complete and none. */
    Edit[] edits(Edits edits) {
        var assignee = kind == Kind.PERSON ? expression(whom) : "";
        var groups =
                switch (kind) {
                    case ROLE -> "${roleOf('%s', %s)}".formatted(whom, unit);
                    case DECIDED_ROLE -> "${roleOf(%s, %s)}".formatted(whom, unit);
                    case GROUP -> whom;
                    case PERSON, NOBODY -> "";
                };
        return new Edit[] {
            edits.attribute("camunda:assignee", assignee), edits.attribute("camunda:candidateGroups", groups)
        };
    }

    private static String expression(String variable) {
        return variable.isEmpty() || variable.contains("${") ? variable : "${" + variable + "}";
    }

    boolean complete() {
        return !whom.isBlank() && (!unit.isBlank() || kind == Kind.PERSON || kind == Kind.GROUP);
    }
}

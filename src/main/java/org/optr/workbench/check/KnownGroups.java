package org.optr.workbench.check;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.optr.workbench.check.Mend.Kind;

/** A group to which work is given is one of a role that there is. */
final class KnownGroups implements Rule {

    private static final String GROUPS = "candidateGroups";
    private static final Pattern ROLE_OF = Pattern.compile("roleOf\\(\\s*['\"]([^'\"]*)['\"]");

    @Override
    public String name() {
        return "groups";
    }

    @Override
    public void check(Reading reading, Report report) {
        reading.all().forEach(drawing -> drawing.nodes("userTask")
                .filter(task -> task.camunda(GROUPS) != null)
                .forEach(task -> check(drawing.at(task), Objects.toString(task.camunda(GROUPS)), reading, report)));
    }

    private static void check(Place place, String groups, Reading reading, Report report) {
        var named = named(groups);
        if (named.isEmpty()) {
            return;
        }
        var roles = reading.enterprise().roles();
        named.stream().filter(role -> !roles.contains(role)).forEach(role -> say(place, groups, role, roles, report));
    }

    private static void say(Place place, String groups, String role, Set<String> roles, Report report) {
        Nearest.to(role, roles)
                .ifPresentOrElse(
                        meant -> report.warning(
                                place.mend(Kind.SET_ATTRIBUTE, "camunda:" + GROUPS, groups.replace(role, meant)),
                                "check.role-unknown-near",
                                role,
                                meant),
                        () -> report.warning(place, "check.role-unknown", role));
    }

    /** Returns the roles that a text names; those that a variable holds cannot be told. */
    static Collection<String> named(String groups) {
        if (Expressions.isExpression(groups)) {
            return ROLE_OF.matcher(groups)
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .toList();
        }
        var roles = new LinkedHashSet<String>();
        Properties.list(groups).forEach(group -> roles.add(group.replaceAll("@.*", "")));
        return List.copyOf(roles);
    }
}

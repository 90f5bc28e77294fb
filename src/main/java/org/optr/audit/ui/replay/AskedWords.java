package org.optr.audit.ui.replay;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.RoleGrant;
import org.optr.people.UnitSummary;
import org.optr.ui.Formats;

/** Names whom a step was addressed to: persons, and roles with the unit in which they are held. */
final class AskedWords {

    private static final Pattern PERSON = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern GROUP = Pattern.compile("[a-z][a-z0-9-]*(@[0-9a-f-]{36})?");
    private static final String MISSING = "!{";

    private final People people;
    private final Map<String, String> groups = new HashMap<>();

    AskedWords(People people) {
        this.people = people;
    }

    /** @param asked ids of persons and groups; what is neither stays as it is */
    List<String> of(Collection<String> asked) {
        var persons = people.find(asked.stream()
                .filter(each -> PERSON.matcher(each).matches())
                .map(PersonId::of)
                .toList());
        return asked.stream()
                .map(each -> {
                    if (PERSON.matcher(each).matches()) {
                        var person = persons.get(PersonId.of(each));
                        return person == null ? each : person.name();
                    }
                    return group(each);
                })
                .sorted()
                .toList();
    }

    /** Returns "Unit head, Delivery" for a group. */
    String group(String name) {
        return GROUP.matcher(name).matches() ? groups.computeIfAbsent(name, this::worded) : name;
    }

    private String worded(String name) {
        var grant = RoleGrant.parse(name);
        var locale = Formats.current().locale();
        var known = I18NProvider.translate(locale, "role." + grant.role());
        var role = known.startsWith(MISSING) ? grant.role() : known;
        return grant.unit() == null
                ? role
                : I18NProvider.translate(
                        locale,
                        "replay.role-in",
                        role,
                        people.unit(grant.unit()).map(UnitSummary::name).orElse(""));
    }
}

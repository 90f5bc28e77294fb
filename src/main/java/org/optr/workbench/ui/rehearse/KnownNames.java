package org.optr.workbench.ui.rehearse;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Optional;
import org.optr.engine.StepCatalogue;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.RoleGrant;
import org.optr.shared.Ids;
import org.optr.ui.Formats;
import org.springframework.stereotype.Component;

/** What people call what a model only knows by its id: persons, groups and automatic steps. */
@Component
class KnownNames {

    private final People people;
    private final StepCatalogue steps;

    KnownNames(People people, StepCatalogue steps) {
        this.people = people;
        this.steps = steps;
    }

    /** Returns the person's or the group's name; nothing for what is neither. */
    Optional<String> who(String id) {
        return Ids.read(id, PersonId::of)
                .flatMap(people::find)
                .map(PersonSummary::name)
                .or(() -> group(id));
    }

    private Optional<String> group(String id) {
        return Ids.read(id, RoleGrant::parse).flatMap(group -> {
            var unit = group.unit();
            if (unit == null) {
                return word("role." + id);
            }
            var role = word("role." + group.role()).orElse(group.role());
            return people.unit(unit)
                    .map(found ->
                            I18NProvider.translate(Formats.current().locale(), "try.role-of-unit", role, found.name()));
        });
    }

    /** Returns what the catalogue calls the step; what is none bears its id. */
    String step(String called) {
        return steps.steps().stream()
                .filter(step -> step.name().equals(called))
                .map(step -> word("step." + called).orElse(step.title()))
                .findFirst()
                .orElse(called);
    }

    private static Optional<String> word(String key) {
        return Optional.of(I18NProvider.translate(Formats.current().locale(), key))
                .filter(words -> !words.startsWith("!{"));
    }
}

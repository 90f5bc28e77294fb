package org.optr.people;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The administrator's view of all persons, those who left included. */
@Service
@Transactional(readOnly = true)
public class PersonDirectory {

    private final PersonRepository persons;
    private final People people;
    private final AdministratorRule administrators;

    PersonDirectory(PersonRepository persons, People people, AdministratorRule administrators) {
        this.persons = persons;
        this.people = people;
        this.administrators = administrators;
    }

    /** Returns a page by name. */
    public List<PersonRow> page(PersonFilter filter, int offset, int limit) {
        administrators.check();
        var pattern = SearchPattern.containing(filter.text());
        return persons.rows(
                pattern,
                isEverywhere(filter),
                unitsOf(filter),
                role(filter),
                states(filter),
                PersonId.SYSTEM,
                limit,
                offset);
    }

    public int count(PersonFilter filter) {
        administrators.check();
        var pattern = SearchPattern.containing(filter.text());
        return persons.countRows(
                pattern, isEverywhere(filter), unitsOf(filter), role(filter), states(filter), PersonId.SYSTEM);
    }

    private static String role(PersonFilter filter) {
        return Objects.requireNonNullElse(filter.role(), "");
    }

    private static List<Boolean> states(PersonFilter filter) {
        return filter.active() == null ? List.of(true, false) : List.of(filter.active());
    }

    public Optional<PersonDetail> detail(PersonId id) {
        administrators.check();
        return persons.findById(id).flatMap(person -> people.find(id)
                .map(summary -> new PersonDetail(summary, person.signInName(), held(person.groups()))));
    }

    private List<HeldRole> held(Set<String> groups) {
        return groups.stream()
                .map(RoleGrant::parse)
                .map(grant -> new HeldRole(grant, unitName(grant)))
                .sorted(Comparator.comparing(HeldRole::unitName)
                        .thenComparing(held -> held.grant().role()))
                .toList();
    }

    private String unitName(RoleGrant grant) {
        return Optional.ofNullable(grant.unit())
                .flatMap(people::unit)
                .map(UnitSummary::name)
                .orElse("");
    }

    private static boolean isEverywhere(PersonFilter filter) {
        return filter.unit().equals(UnitId.ROOT);
    }

    private Collection<UUID> unitsOf(PersonFilter filter) {
        return isEverywhere(filter)
                ? List.of(UnitId.ROOT.value())
                : UnitTree.below(filter.unit(), people.units()).stream()
                        .map(UnitId::value)
                        .toList();
    }
}

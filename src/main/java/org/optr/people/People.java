package org.optr.people;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.optr.people.PersonRepository.Member;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works here, in which unit and in which roles. Names and units are open to everybody. */
@Service
@Transactional(readOnly = true)
public class People {

    private final PersonRepository persons;
    private final OrgUnitRepository units;
    private final SubstitutionRepository substitutions;
    private final KnownPeople known;
    private final Clock clock;

    People(
            PersonRepository persons,
            OrgUnitRepository units,
            SubstitutionRepository substitutions,
            KnownPeople known,
            Clock clock) {
        this.persons = persons;
        this.units = units;
        this.substitutions = substitutions;
        this.known = known;
        this.clock = clock;
    }

    public Optional<PersonSummary> find(PersonId id) {
        return known.get("person", id, () -> persons.summaries(List.of(id.value())).stream()
                .findFirst());
    }

    public Map<PersonId, PersonSummary> find(Collection<PersonId> ids) {
        var values = ids.stream().map(PersonId::value).distinct().toList();
        return persons.summaries(values).stream().collect(toMap(PersonSummary::id, identity()));
    }

    public Optional<PersonSettings> settingsOf(PersonId person) {
        return persons.findById(person).map(Person::settings);
    }

    /** Returns active persons whose name or sign-in name contains the text, by name. */
    public List<PersonSummary> search(String text, int offset, int limit) {
        return persons.searchActive(SearchPattern.containing(text), limit, offset);
    }

    public Optional<UnitSummary> unit(UnitId id) {
        return units.findById(id).map(unit -> new UnitSummary(unit.id(), unit.name(), unit.parent()));
    }

    /** Returns every unit, parents before their children, siblings by name. */
    public List<UnitSummary> units() {
        return UnitTree.topDown(units.summaries());
    }

    /** Returns the unit itself and the units above it, nearest first. */
    public List<UnitId> upwards(UnitId unit) {
        var line = new ArrayList<UnitId>();
        for (var next = units.findById(unit); next.isPresent(); next = above(next.get())) {
            line.add(next.get().id());
        }
        return line;
    }

    private Optional<OrgUnit> above(OrgUnit unit) {
        return Optional.ofNullable(unit.parent()).flatMap(units::findById);
    }

    /** Returns the candidate groups an active person belongs to: each grant as {@code role} or {@code role@unit}. */
    public Set<String> groupsOf(PersonId person) {
        return known.get("groups", person, () -> persons.activeGroups(person));
    }

    /** Returns the roles that code refers to, and all others that somebody holds. */
    public Set<String> roles() {
        return Stream.concat(Roles.ALL.stream(), persons.groups().stream().map(group -> RoleGrant.parse(group)
                        .role()))
                .collect(toUnmodifiableSet());
    }

    /** Returns the active persons who hold exactly this grant. */
    public List<PersonId> membersOf(String group) {
        return known.get("members", group, () -> persons.activeMembers(group));
    }

    /** Returns the active persons who hold one of some grants, by grant; a grant that nobody holds is not among them. */
    public Map<String, Set<PersonId>> membersByGroup(Collection<String> groups) {
        return persons.activeMembers(groups).stream()
                .collect(groupingBy(Member::group, mapping(Member::person, toSet())));
    }

    /** Returns the roles of all active persons who hold one, in any unit or everywhere. */
    public Map<PersonId, Set<String>> rolesOfAll() {
        return persons.activeMembers().stream()
                .collect(groupingBy(
                        Member::person,
                        mapping(member -> RoleGrant.parse(member.group()).role(), toSet())));
    }

    /** Returns the active persons who hold a role, in any unit or everywhere. */
    public List<PersonId> holdersOf(String role) {
        return known.get("holders", role, () -> persons.activeHolders(role));
    }

    /**
     * Returns the candidate group that holds a role for a unit: of the unit itself or the nearest one above with an active
     * holder, else the role held everywhere, else {@link Roles#ADMINISTRATOR}.
     */
    public String groupFor(String role, UnitId unit) {
        var ofUnits = upwards(unit).stream().map(each -> new RoleGrant(role, each).toString());
        var groups = Stream.concat(ofUnits, Stream.of(role)).toList();
        var held = known.get("held", groups, () -> persons.heldByActive(groups));
        return groups.stream().filter(held::contains).findFirst().orElse(Roles.ADMINISTRATOR);
    }

    /** Returns the active persons who stand in for the person now. */
    public List<PersonId> substitutesOf(PersonId person) {
        var now = clock.instant();
        return known.get("substitutes", person, () -> substitutions.forPerson(person, yesterday())).stream()
                .filter(standIn -> standIn.at(now))
                .map(StandIn::substitute)
                .distinct()
                .toList();
    }

    /** Returns for whom the person stands in now. */
    public List<PersonId> substitutedBy(PersonId person) {
        var now = clock.instant();
        return known.get("substituted", person, () -> substitutions.bySubstitute(person, yesterday())).stream()
                .filter(standIn -> standIn.at(now))
                .map(StandIn::person)
                .distinct()
                .toList();
    }

    /** Returns in whose names the person may act now: their own first, then of those for whom they stand in. */
    public List<Mandate> mandatesOf(PersonId person) {
        return Stream.concat(Stream.of(person), substitutedBy(person).stream())
                .map(each -> new Mandate(each, groupsOf(each)))
                .toList();
    }

    /** The earliest day that may still be today somewhere. */
    private LocalDate yesterday() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1);
    }
}

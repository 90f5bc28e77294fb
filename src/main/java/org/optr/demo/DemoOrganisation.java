package org.optr.demo;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import org.optr.demo.Script.Member;
import org.optr.people.NewPerson;
import org.optr.people.PersonAdministration;
import org.optr.people.PersonId;
import org.optr.people.RoleGrant;
import org.optr.people.UnitAdministration;
import org.optr.people.UnitId;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Founds the demo company: its units, its people and who holds which role. */
@Component
@Profile("demo")
class DemoOrganisation {

    private final UnitAdministration units;
    private final PersonAdministration persons;

    DemoOrganisation(UnitAdministration units, PersonAdministration persons) {
        this.units = units;
        this.persons = persons;
    }

    Map<String, UnitId> units(Script script) {
        units.rename(UnitId.ROOT, script.company());
        Map<String, UnitId> created = new HashMap<>(Map.of(script.company(), UnitId.ROOT));
        script.units()
                .forEach(unit -> created.put(
                        unit.name(), units.create(unit.name(), requireNonNull(created.get(unit.parent())))));
        return created;
    }

    Map<String, PersonId> people(Script script, Map<String, UnitId> units) {
        var created = new HashMap<String, PersonId>();
        script.people().forEach(member -> created.put(member.signInName(), create(member, units)));
        return created;
    }

    private PersonId create(Member member, Map<String, UnitId> units) {
        var id = persons.create(
                new NewPerson(member.signInName(), member.name(), requireNonNull(units.get(member.unit()))));
        if (member.signsIn()) {
            persons.givePassword(id, DemoPassword.VALUE);
        }
        member.roles().forEach(role -> persons.grant(id, grant(role, units)));
        return id;
    }

    private static RoleGrant grant(String role, Map<String, UnitId> units) {
        var parts = role.split("@", 2);
        return new RoleGrant(parts[0], parts.length == 1 ? null : units.get(parts[1]));
    }
}

package org.optr.people;

import java.util.Optional;
import org.optr.people.UnitEvent.UnitCreated;
import org.optr.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with organisation units, each act recorded. */
@Service
@Transactional
public class UnitAdministration {

    private final OrgUnitRepository units;
    private final People people;
    private final AdministratorRule administrators;
    private final ApplicationEventPublisher events;

    UnitAdministration(
            OrgUnitRepository units,
            People people,
            AdministratorRule administrators,
            ApplicationEventPublisher events) {
        this.units = units;
        this.people = people;
        this.administrators = administrators;
        this.events = events;
    }

    public UnitId create(String name, UnitId parent) {
        administrators.check();
        var above = unit(parent);
        var unit = units.save(new OrgUnit(UnitId.next(), name, parent));
        events.publishEvent(new UnitCreated(unit.id(), unit.name(), above.name()));
        return unit.id();
    }

    public void rename(UnitId id, String name) {
        administrators.check();
        events.publishEvent(unit(id).rename(name));
    }

    /** Puts a unit with everything below it under another one. Refused for the root and where it would make a loop. */
    public void move(UnitId id, UnitId newParent) {
        administrators.check();
        units.lock(UnitId.ROOT);
        var unit = unit(id);
        var before = unit(parentOf(unit)).name();
        events.publishEvent(unit.moveBelow(unit(newParent), before, people.upwards(newParent)));
    }

    private static UnitId parentOf(OrgUnit unit) {
        return Optional.ofNullable(unit.parent()).orElseThrow(() -> new RuleViolation("unit.move.root"));
    }

    private OrgUnit unit(UnitId id) {
        return units.findById(id).orElseThrow(() -> new RuleViolation("unit.gone"));
    }
}

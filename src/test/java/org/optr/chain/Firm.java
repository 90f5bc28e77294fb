package org.optr.chain;

import static org.optr.people.Roles.ALIGNMENT_REVIEWER;
import static org.optr.people.Roles.FINANCE;
import static org.optr.people.Roles.OKR_MASTER;
import static org.optr.people.Roles.PORTFOLIO_BOARD;
import static org.optr.people.Roles.UNIT_HEAD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.optr.objective.CycleDraft;
import org.optr.objective.CycleId;
import org.optr.objective.CycleService;
import org.optr.objective.CycleSummary;
import org.optr.people.CurrentPerson;
import org.optr.people.NewPerson;
import org.optr.people.People;
import org.optr.people.PersonAdministration;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.RoleGrant;
import org.optr.people.UnitId;
import org.optr.shared.Period;
import org.springframework.stereotype.Component;

/** A firm with one person for each part in the chain, founded in an empty database and found again in a used one. */
@Component
public class Firm {

    /** What somebody does in the firm. */
    public enum Part {
        OWNER,
        REVIEWER(ALIGNMENT_REVIEWER),
        APPROVER(UNIT_HEAD),
        FINANCE_MANAGER(FINANCE),
        BOARD_MEMBER(PORTFOLIO_BOARD),
        OTHER_BOARD_MEMBER(PORTFOLIO_BOARD),
        MASTER(OKR_MASTER),
        SPONSOR,
        MANAGER,
        RESPONSIBLE,
        OPERATIONS;

        private final List<String> roles;

        Part(String... roles) {
            this.roles = List.of(roles);
        }

        private String signInName() {
            return "firm." + name().toLowerCase(Locale.ROOT).replace('_', '.');
        }
    }

    private static final String CYCLE = "Cycle of the firm";

    private final PersonAdministration persons;
    private final People people;
    private final CycleService cycles;
    private final CurrentPerson currentPerson;
    private final Clock clock;
    private final Map<Part, PersonId> parts = new EnumMap<>(Part.class);

    Firm(PersonAdministration persons, People people, CycleService cycles, CurrentPerson currentPerson, Clock clock) {
        this.persons = persons;
        this.people = people;
        this.cycles = cycles;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Returns who plays the part. */
    public PersonId person(Part part) {
        return parts.computeIfAbsent(part, wanted -> currentPerson.actingAs(PersonId.SYSTEM, () -> hired(wanted)));
    }

    public CycleId cycle() {
        return currentPerson.actingAs(person(Part.MASTER), () -> cycles.all().stream()
                .filter(cycle -> cycle.name().equals(CYCLE))
                .map(CycleSummary::id)
                .findFirst()
                .orElseGet(this::begun));
    }

    private PersonId hired(Part part) {
        return people.search(part.signInName(), 0, 1).stream()
                .map(PersonSummary::id)
                .findFirst()
                .orElseGet(() -> hire(part));
    }

    private PersonId hire(Part part) {
        var id = persons.create(new NewPerson(part.signInName(), part.signInName(), UnitId.ROOT));
        part.roles.forEach(role -> persons.grant(id, new RoleGrant(role, null)));
        return id;
    }

    private CycleId begun() {
        var today = LocalDate.now(clock);
        return cycles.create(new CycleDraft(CYCLE, new Period(today.minusDays(10), today.plusDays(80)), null, 7));
    }
}

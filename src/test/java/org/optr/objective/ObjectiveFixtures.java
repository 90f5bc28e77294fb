package org.optr.objective;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.camunda.bpm.engine.RuntimeService;
import org.optr.people.CurrentPerson;
import org.optr.people.PeopleFixtures;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.people.UnitId;
import org.optr.shared.Period;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Cycles and objectives for tests of any module; every call makes new ones, committed at once. */
@Component
public class ObjectiveFixtures {

    private final ObjectiveService service;
    private final ObjectiveRepository objectives;
    private final CycleService cycles;
    private final PeopleFixtures people;
    private final CurrentPerson current;
    private final TransactionTemplate transaction;
    private final RuntimeService runtime;
    private final Clock clock;
    private final Labels labels;

    ObjectiveFixtures(
            ObjectiveService service,
            ObjectiveRepository objectives,
            CycleService cycles,
            PeopleFixtures people,
            CurrentPerson current,
            TransactionTemplate transaction,
            RuntimeService runtime,
            Clock clock,
            Labels labels) {
        this.service = service;
        this.objectives = objectives;
        this.cycles = cycles;
        this.people = people;
        this.current = current;
        this.transaction = transaction;
        this.runtime = runtime;
        this.clock = clock;
        this.labels = labels;
    }

    /** Returns a cycle of its own around today, with a check-in every week. */
    public CycleId cycle() {
        var today = LocalDate.now(clock);
        return cycle(new Period(today.minusDays(42), today.plusDays(49)));
    }

    /** Returns a cycle of its own, with a check-in every week. */
    public CycleId cycle(Period period) {
        var okrMaster = people.person("Olga");
        people.grant(okrMaster, Roles.OKR_MASTER);
        var draft = new CycleDraft("Cycle " + UUID.randomUUID(), period, null, 7);
        return current.actingAs(okrMaster, () -> cycles.create(draft));
    }

    /** Returns a draft with one complete key result, ready to submit. */
    public ObjectiveId draft(String title, PersonId owner, UnitId unit, CycleId cycle, Set<PersonId> stakeholders) {
        return current.actingAs(owner, () -> {
            var id = service.draft(ObjectiveExamples.draft(title, owner, stakeholders, unit, cycle));
            service.addKeyResult(id, keyResult(owner));
            return id;
        });
    }

    /** Returns an objective approved and published, whose run carries projects and waits to be closed. */
    public ObjectiveId published(String title, PersonId owner, UnitId unit, CycleId cycle) {
        var id = decided(title, owner, unit, cycle, objective -> {
            objective.approve(people.person("Boris"), "", clock.instant());
            objective.publish(clock.instant(), null);
        });
        current.actingAs(owner, () -> runtime.createProcessInstanceByKey("optr-lifecycle")
                .businessKey(id.toString())
                .setVariable("objectiveId", id.toString())
                .setVariable("unitId", unit.toString())
                .setVariable("ownerId", owner.toString())
                .startBeforeActivity("ObjectiveClosingAsked")
                .execute());
        return id;
    }

    /** Lets the owner of a published objective ask to close it, without a run of the process. */
    public void closing(ObjectiveId objective, PersonId owner) {
        transaction.executeWithoutResult(
                status -> objectives.findById(objective).orElseThrow().requestClosing(owner, clock.instant()));
    }

    /** Returns an objective for which Boris asked changes, without a run of the process. */
    public ObjectiveId sentBack(String title, PersonId owner, UnitId unit, CycleId cycle, String comment) {
        var boris = people.person("Boris");
        return decided(
                title, owner, unit, cycle, objective -> objective.requestChanges(boris, comment, clock.instant()));
    }

    private ObjectiveId decided(
            String title, PersonId owner, UnitId unit, CycleId cycle, Consumer<Objective> decision) {
        var id = draft(title, owner, unit, cycle, Set.of());
        transaction.executeWithoutResult(status -> {
            var objective = objectives.findById(id).orElseThrow();
            objective.submit(owner, clock.instant(), labels);
            decision.accept(objective);
        });
        return id;
    }

    private KeyResultDraft keyResult(PersonId owner) {
        return new KeyResultDraft(
                "Delivery time falls",
                ObjectiveExamples.deliveryTime(),
                List.of(),
                LocalDate.now(clock).plusDays(49),
                owner,
                BigDecimal.ONE);
    }
}

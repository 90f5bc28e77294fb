package org.optr.objective;

import static org.optr.shared.RuleViolation.require;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.shared.FieldChange;
import org.optr.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The periods that objectives are set for. Everybody may see them; OKR masters and administrators make them. */
@Service
@Transactional
public class CycleService {

    private final CycleRepository repository;
    private final Cycles cycles;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CycleService(
            CycleRepository repository,
            Cycles cycles,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.cycles = cycles;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    public CycleId create(CycleDraft draft) {
        require(
                currentPerson.has(Roles.OKR_MASTER) || currentPerson.has(Roles.ADMINISTRATOR),
                "objective.cycle.not-okr-master");
        require(!repository.named(draft.name()), "objective.cycle.name.taken", draft.name());
        var parent = draft.parent() == null
                ? null
                : repository.findById(draft.parent()).orElseThrow(() -> new RuleViolation("objective.cycle.gone"));
        var id = CycleId.next();
        repository.save(new Cycle(id, draft, parent));
        events.publishEvent(new CycleCreated(id, facts(draft)));
        return id;
    }

    /** Returns all cycles, newest first, a parent before its children. */
    @Transactional(readOnly = true)
    public List<CycleSummary> all() {
        return cycles.all();
    }

    /** Returns the shortest cycle that today lies in. */
    @Transactional(readOnly = true)
    public Optional<CycleSummary> current() {
        var today = LocalDate.now(clock);
        return cycles.all().stream()
                .filter(cycle -> cycle.period().contains(today))
                .min(Comparator.comparingLong(cycle -> cycle.period().days()));
    }

    private static List<FieldChange> facts(CycleDraft draft) {
        return Stream.of(
                        FieldChange.of("name", null, draft.name()),
                        FieldChange.of("starts-on", null, draft.period().startsOn()),
                        FieldChange.of("ends-on", null, draft.period().endsOn()),
                        FieldChange.of("cadence-days", null, draft.cadenceDays()))
                .flatMap(change -> change)
                .toList();
    }
}

package org.optr.engine.camunda;

import static java.util.stream.Collectors.toSet;

import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricIdentityLinkLog;
import org.optr.engine.Addressees;
import org.optr.engine.WorkItemId;
import org.optr.engine.WorkItems.Ending;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Says how an item ended to those who could see it; to others it never was. */
@Component
class EndedItems {

    private final StepRecords records;
    private final HistoryService history;
    private final People people;
    private final CurrentPerson currentPerson;
    private final Announcements announcements;

    EndedItems(
            StepRecords records,
            HistoryService history,
            People people,
            CurrentPerson currentPerson,
            Announcements announcements) {
        this.records = records;
        this.history = history;
        this.people = people;
        this.currentPerson = currentPerson;
        this.announcements = announcements;
    }

    Optional<Ending> find(WorkItemId id) {
        return records.find(id).filter(this::isVisible).map(StepRecord::ending);
    }

    /** The refusal for an item that is not open: who decided it and when, or that there is no such item. */
    RuleViolation gone(WorkItemId id) {
        return find(id).map(this::gone).orElseGet(() -> new RuleViolation("work-item.unknown"));
    }

    private RuleViolation gone(Ending ending) {
        var by = announcements.name(ending.by() == null ? PersonId.SYSTEM : ending.by());
        return ending.cancelled()
                ? new RuleViolation("work-item.cancelled", ending.at())
                : new RuleViolation("work-item.gone", by, ending.at());
    }

    private boolean isVisible(StepRecord step) {
        var person = currentPerson.id();
        return step.people().anyMatch(person::equals)
                || currentPerson.has(Roles.AUDITOR)
                || currentPerson.has(Roles.PROCESS_OWNER)
                || wasInAudience(person, step.ending().id());
    }

    private boolean wasInAudience(PersonId person, WorkItemId id) {
        var links = history.createHistoricIdentityLinkLogQuery()
                .taskId(id.value())
                .listPage(0, EngineSettings.MOST_RESULTS);
        var addressees = new Addressees(
                links.stream()
                        .map(HistoricIdentityLinkLog::getUserId)
                        .filter(Objects::nonNull)
                        .map(PersonId::of)
                        .collect(toSet()),
                links.stream()
                        .map(HistoricIdentityLinkLog::getGroupId)
                        .filter(Objects::nonNull)
                        .collect(toSet()));
        return addressees.inWhoseName(people.mandatesOf(person)).isPresent();
    }
}

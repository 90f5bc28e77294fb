package org.optr.engine.camunda;

import static java.util.Objects.requireNonNull;
import static org.optr.shared.RuleViolation.require;

import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.optr.engine.Addressees;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItemId;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Decides what the acting person may do with a work item. */
@Component
class Access {

    private final OpenItems items;
    private final EndedItems ended;
    private final Audience audience;
    private final Separation separation;
    private final Attentions attentions;
    private final CurrentPerson currentPerson;
    private final HistoryService history;
    private final Announcements announcements;
    private final EngineSuspensions suspensions;
    private final OfficialReads reads;

    Access(
            OpenItems items,
            EndedItems ended,
            Audience audience,
            Separation separation,
            Attentions attentions,
            CurrentPerson currentPerson,
            HistoryService history,
            Announcements announcements,
            EngineSuspensions suspensions,
            OfficialReads reads) {
        this.items = items;
        this.ended = ended;
        this.audience = audience;
        this.separation = separation;
        this.attentions = attentions;
        this.currentPerson = currentPerson;
        this.history = history;
        this.announcements = announcements;
        this.suspensions = suspensions;
        this.reads = reads;
    }

    Optional<OpenItem> toRead(WorkItemId id) {
        var person = currentPerson.id();
        return items.find(id).filter(open -> mayRead(person, open));
    }

    /** @throws RuleViolation unless the acting person may work on the item now */
    Permit toWork(WorkItemId id) {
        var person = currentPerson.id();
        var open = items.findToChange(id).orElseThrow(() -> ended.gone(id));
        var name = audience.inWhoseName(person, addressees(open.item(), person));
        if (name.isEmpty() && !audience.includes(person, open.item())) {
            throw ended.gone(id);
        }
        require(!separation.excludes(separation.separated(open), person), "work-item.excluded");
        suspensions.requireGoing(open);
        return name.map(inWhoseName -> new Permit(open, inWhoseName)).orElseThrow(() -> taken(open.item()));
    }

    /** @throws RuleViolation unless the acting person may give the item to another one */
    Permit toAssign(WorkItemId id, PersonId assignee) {
        var open = items.findToChange(id).orElseThrow(() -> ended.gone(id));
        require(audience.isActive(assignee), "work-item.assign-inactive");
        if (!currentPerson.has(Roles.ADMINISTRATOR)) {
            return toWork(id);
        }
        suspensions.requireGoing(open);
        return new Permit(open, currentPerson.id());
    }

    /** To whom it was escalated is of interest only where somebody else has the item. */
    private Addressees addressees(WorkItem item, PersonId person) {
        var isOthers = item.assignee() != null && !item.assignee().equals(person);
        var attention = isOthers ? attentions.find(item.id()) : Optional.<AttentionRecord>empty();
        return Addressees.of(item, attention.map(AttentionRecord::escalatedTo).orElse(null));
    }

    private boolean mayRead(PersonId person, OpenItem open) {
        var isTheirs =
                audience.includes(person, open.item()) && !separation.excludes(separation.separated(open), person);
        var oversees = !isTheirs && (currentPerson.has(Roles.AUDITOR) || currentPerson.has(Roles.PROCESS_OWNER));
        if (oversees) {
            reads.ofItem(open);
        }
        return isTheirs || oversees;
    }

    private RuleViolation taken(WorkItem item) {
        var assignment = history.createHistoricIdentityLinkLogQuery()
                .taskId(item.id().value())
                .type(IdentityLinkType.ASSIGNEE)
                .orderByTime()
                .desc()
                .listPage(0, 1);
        var at = assignment.isEmpty()
                ? item.createdAt()
                : assignment.get(0).getTime().toInstant();
        return new RuleViolation("work-item.taken", announcements.name(requireNonNull(item.assignee())), at);
    }
}

package org.optr.engine.camunda;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.impl.persistence.entity.IncidentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.optr.engine.camunda.EngineEvents.WorkItemUnseen;
import org.optr.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Raises an incident for a work item that nobody may work on. The transition itself stands: who completed the step before
 * could not mend it, and an administrator can, by a role or by assigning the item; that closes the incident.
 */
@Component
class UnseenItems {

    static final String INCIDENT = "work-item-unseen";

    private static final Logger LOG = LoggerFactory.getLogger(UnseenItems.class);

    private final Audience audience;
    private final Announcements announcements;

    UnseenItems(Audience audience, Announcements announcements) {
        this.audience = audience;
        this.announcements = announcements;
    }

    /** @param separated who is kept from the item */
    void check(TaskEntity task, OpenItem open, Set<PersonId> separated) {
        if (!audience.isEmpty(open.item(), separated)) {
            resolve(task);
        } else if (incidents(task).isEmpty()) {
            LOG.error(
                    "Nobody may work on {} of {}",
                    open.item().step(),
                    open.item().run());
            task.getExecution().createIncident(INCIDENT, task.getId(), "Nobody may work on this item");
            announcements.workItem(WorkItemUnseen::new, open, Stream.empty());
        }
    }

    void resolve(TaskEntity task) {
        incidents(task).forEach(IncidentEntity::resolve);
    }

    private static List<IncidentEntity> incidents(TaskEntity task) {
        return task.getExecution().getIncidents().stream()
                .filter(incident -> incident.getIncidentType().equals(INCIDENT))
                .filter(incident -> task.getId().equals(incident.getConfiguration()))
                .toList();
    }
}

package org.optr.project;

import static org.optr.shared.RuleViolation.require;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.optr.people.Roles;
import org.optr.shared.RuleViolation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every use case around a project needs: the project, who acts, when, and where to tell what happened. */
@Component
class ProjectDesk {

    private final ProjectRepository projects;
    private final MoneySights sights;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProjectDesk(
            ProjectRepository projects,
            MoneySights sights,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.projects = projects;
        this.sights = sights;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    Project get(ProjectId id) {
        return projects.findById(id).orElseThrow(() -> new RuleViolation("project.gone"));
    }

    /** Returns a project about which somebody was asked, and who answers now themselves, by a substitute or by OPTR. */
    Project asked(ProjectId id, PersonId by) {
        var acting = currentPerson.id();
        var background = acting.equals(PersonId.SYSTEM);
        var forThem = acting.equals(by) || me().equals(by);
        require(background || forThem, "project.decide.other-person");
        var project = get(id);
        require(sights.wasAsked(background ? by : acting, id), "project.decide.not-asked");
        return project;
    }

    boolean seesMoney(Project project) {
        return sights.sees(project);
    }

    boolean keepsAccounts() {
        return sights.has(Roles.FINANCE);
    }

    /** Returns in whose name somebody acts. */
    PersonId me() {
        return currentPerson.inWhoseName();
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void publish(ProjectEvent event) {
        events.publishEvent(event);
    }

    void publish(Optional<? extends ProjectEvent> event) {
        event.ifPresent(events::publishEvent);
    }
}

package org.optr.demo;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.shared.MovableClock;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Fills an empty database with Northwind Robotics and its past weeks, by what its people could do themselves. */
@Component
@Profile("demo")
class DemoCompany implements InitializingBean, ApplicationRunner {

    private static final int FOUNDED_DAYS_AGO = 160;

    private final DemoOrganisation organisation;
    private final DemoCycles cycles;
    private final ObjectiveStories objectives;
    private final ProjectStories projects;
    private final RedrawingStories redrawings;
    private final People people;
    private final CurrentPerson currentPerson;
    private final MovableClock clock;
    private final Scripts scripts;
    private final TransactionOperations transactions;

    DemoCompany(
            DemoOrganisation organisation,
            DemoCycles cycles,
            ObjectiveStories objectives,
            ProjectStories projects,
            RedrawingStories redrawings,
            People people,
            CurrentPerson currentPerson,
            MovableClock clock,
            Scripts scripts,
            TransactionOperations transactions) {
        this.organisation = organisation;
        this.cycles = cycles;
        this.objectives = objectives;
        this.projects = projects;
        this.redrawings = redrawings;
        this.people = people;
        this.currentPerson = currentPerson;
        this.clock = clock;
        this.scripts = scripts;
        this.transactions = transactions;
    }

    /** What OPTR ships is in use from the day on which the company was founded. */
    @Override
    public void afterPropertiesSet() {
        if (isToBeFounded()) {
            clock.moveTo(new Timeline(clock.instant()).daysAgo(FOUNDED_DAYS_AGO, 0));
        }
    }

    @Override
    public void run(ApplicationArguments arguments) {
        clock.backToNow();
        if (isToBeFounded()) {
            var script = scripts.company();
            play(script, scripts.projects(script));
        }
    }

    private boolean isToBeFounded() {
        return people.search("", 0, 1).isEmpty();
    }

    private void play(Script script, List<Proposal> proposals) {
        var timeline = new Timeline(clock.instant());
        try {
            clock.moveTo(timeline.daysAgo(FOUNDED_DAYS_AGO, 0));
            var cast = found(script, timeline);
            objectives.tell(script.objectives(), cast, timeline);
            projects.tell(proposals, cast, timeline);
            redrawings.tell(script.redrawings(), cast, timeline);
            timeline.play(clock, currentPerson, transactions);
        } finally {
            clock.backToNow();
        }
    }

    private Cast found(Script script, Timeline timeline) {
        var units = currentPerson.actingAs(PersonId.SYSTEM, () -> organisation.units(script));
        var members = currentPerson.actingAs(PersonId.SYSTEM, () -> organisation.people(script, units));
        var okrMaster = requireNonNull(members.get(script.okrMaster()));
        return new Cast(units, members, currentPerson.actingAs(okrMaster, () -> cycles.create(timeline.today())));
    }
}

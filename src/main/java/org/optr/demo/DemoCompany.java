package org.optr.demo;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.shared.MovableClock;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Fills an empty database with Northwind Robotics and its past weeks, by what its people could do themselves. */
@Component
@Profile("demo")
class DemoCompany implements ApplicationRunner {

    private static final int FOUNDED_DAYS_AGO = 90;

    private final DemoOrganisation organisation;
    private final DemoCycles cycles;
    private final ObjectiveStories objectives;
    private final ProjectStories projects;
    private final People people;
    private final CurrentPerson currentPerson;
    private final MovableClock clock;
    private final ObjectMapper json;

    DemoCompany(
            DemoOrganisation organisation,
            DemoCycles cycles,
            ObjectiveStories objectives,
            ProjectStories projects,
            People people,
            CurrentPerson currentPerson,
            MovableClock clock,
            ObjectMapper json) {
        this.organisation = organisation;
        this.cycles = cycles;
        this.objectives = objectives;
        this.projects = projects;
        this.people = people;
        this.currentPerson = currentPerson;
        this.clock = clock;
        this.json = json;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (people.search("", 0, 1).isEmpty()) {
            play(json.readValue(new ClassPathResource("demo/northwind.json").getInputStream(), Script.class));
        }
    }

    private void play(Script script) {
        var timeline = new Timeline(clock.instant());
        try {
            clock.moveTo(timeline.daysAgo(FOUNDED_DAYS_AGO, 0));
            var cast = found(script, timeline);
            objectives.tell(script.objectives(), cast, timeline);
            projects.tell(script.projects(), cast, timeline);
            timeline.play(clock, currentPerson);
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

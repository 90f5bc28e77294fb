package org.optr.project.process;

import static org.optr.project.process.ProjectVariables.project;

import org.optr.engine.Step;
import org.optr.engine.StepInfo;
import org.optr.engine.StepVariables;
import org.optr.people.CurrentPerson;
import org.optr.project.ProjectInitiation;
import org.springframework.stereotype.Component;

@Component("takeBaseline")
@StepInfo(title = "Take baseline", description = "Freezes what the sponsor approved, and lets the project run.")
class TakeBaseline implements Step {

    private final ProjectInitiation initiation;
    private final CurrentPerson currentPerson;

    TakeBaseline(ProjectInitiation initiation, CurrentPerson currentPerson) {
        this.initiation = initiation;
        this.currentPerson = currentPerson;
    }

    @Override
    public void run(StepVariables variables) {
        initiation.takeBaseline(project(variables), currentPerson.id());
    }
}

package org.optr.workbench.rehearse;

import java.time.Duration;
import org.camunda.bpm.engine.ProcessEngines;
import org.springframework.stereotype.Component;

/** Lets time pass for rehearsals, and counts the engines that they leave. */
@Component
public class RehearsalFixtures {

    private final RehearsalRoom room;

    RehearsalFixtures(RehearsalRoom room) {
        this.room = room;
    }

    public void everybodyForgotThem() {
        room.closeIdle(Duration.ZERO);
    }

    public int engines() {
        return ProcessEngines.getProcessEngines().size();
    }
}

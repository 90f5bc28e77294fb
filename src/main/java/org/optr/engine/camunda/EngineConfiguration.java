package org.optr.engine.camunda;

import java.time.Clock;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.optr.people.CurrentPerson;
import org.optr.shared.MovableClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the engine together, after the database is migrated; plain settings are in application.yaml. */
@Configuration
class EngineConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    ProcessEnginePlugin engineSettings(
            StepBeans steps,
            CurrentPerson currentPerson,
            Clock clock,
            ObjectProvider<TellWorkItemListeners> workItems,
            ObjectProvider<TellOfRuns> runs) {
        if (clock instanceof MovableClock movable) {
            movable.onMove(offset -> ClockUtil.offset(offset.toMillis()));
        }
        return new EngineSettings(steps.delegates(), currentPerson, new ListenToModels(workItems, runs));
    }
}

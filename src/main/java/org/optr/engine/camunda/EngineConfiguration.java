package org.optr.engine.camunda;

import java.time.Clock;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.optr.engine.guard.EngineGuard;
import org.optr.engine.guard.ModelCheck;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.shared.MovableClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Puts the engine together, after the database is migrated; plain settings are in application.yaml. */
@Configuration
class EngineConfiguration {

    /** The last plugin, so that none undoes what it locks. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    EngineGuard engineGuard(StepBeans steps, People people, Clock clock) {
        return new EngineGuard(steps.delegates(), people, clock);
    }

    @Bean
    ModelCheck modelCheck(StepBeans steps) {
        return new ModelCheck(steps.delegates().keySet());
    }

    @Bean
    @DependsOnDatabaseInitialization
    ProcessEnginePlugin engineSettings(
            CurrentPerson currentPerson,
            Clock clock,
            ObjectProvider<TellWorkItemListeners> workItems,
            ObjectProvider<TellOfRuns> runs,
            EngineTrace trace,
            Scopes scopes) {
        if (clock instanceof MovableClock movable) {
            movable.onMove(offset -> ClockUtil.offset(offset.toMillis()));
        }
        return new EngineSettings(currentPerson, new ListenToModels(workItems, runs, scopes), trace);
    }
}

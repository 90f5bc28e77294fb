package org.optr.engine.camunda;

import org.camunda.bpm.engine.impl.IdentityServiceImpl;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;

/** Tells the engine who acts, at every command; where nobody does (timers, start-up) it is OPTR itself, for steps too. */
class ActingPersonInterceptor extends CommandInterceptor {

    private final CurrentPerson currentPerson;
    private final ProcessEngineConfigurationImpl configuration;

    ActingPersonInterceptor(CurrentPerson currentPerson, ProcessEngineConfigurationImpl configuration) {
        this.currentPerson = currentPerson;
        this.configuration = configuration;
    }

    @Override
    public <T> T execute(Command<T> command) {
        var person = currentPerson.find();
        return person.isPresent()
                ? execute(command, person.get())
                : currentPerson.actingAs(PersonId.SYSTEM, () -> execute(command, PersonId.SYSTEM));
    }

    private <T> T execute(Command<T> command, PersonId person) {
        var identity = (IdentityServiceImpl) configuration.getIdentityService();
        var before = identity.getCurrentAuthentication();
        identity.setAuthenticatedUserId(person.toString());
        try {
            return next.execute(command);
        } finally {
            if (before == null) {
                identity.clearAuthentication();
            } else {
                identity.setAuthentication(before);
            }
        }
    }
}

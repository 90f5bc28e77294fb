package org.optr.engine.camunda;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.springframework.stereotype.Component;

/**
 * Runs commands inside the engine, in the transaction of their caller. The starter has a bean for this too, which is null
 * for whoever asks for it before the engine is built.
 */
@Component
class EngineContext {

    private final CommandExecutor executor;

    EngineContext(ProcessEngine engine) {
        executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
    }

    <T> T execute(Command<T> command) {
        return executor.execute(command);
    }
}

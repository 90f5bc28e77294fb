package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.springframework.beans.factory.annotation.Autowired;

@OptrTest
class EngineWiringTest {

    @Autowired
    private ProcessEngine engine;

    @Test
    void theEngineRunsOnTheMigratedSchemaWithFullHistory() {
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();

        assertThat(configuration.getHistoryLevel().getName()).isEqualTo("full");
        assertThat(configuration.getDatabaseSchemaUpdate()).isEqualTo("false");
        assertThat(configuration.isDeserializationTypeValidationEnabled()).isTrue();
        assertThat(configuration.getQueryMaxResultsLimit()).isLessThan(Integer.MAX_VALUE);
        assertThat(configuration.isAuthorizationEnabled()).isFalse();
    }
}

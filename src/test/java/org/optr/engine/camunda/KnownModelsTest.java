package org.optr.engine.camunda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.optr.OptrTest;
import org.optr.engine.ModelChecks;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@OptrTest
class KnownModelsTest {

    private static final String HARMLESS = model("<manualTask id=\"t\"/>");
    private static final String HOSTILE = model("<scriptTask id=\"t\" scriptFormat=\"javascript\"/>");

    @Autowired
    private ModelChecks checks;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private TransactionTemplate transaction;

    private static String model(String content) {
        return """
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:camunda="http://camunda.org/schema/1.0/bpmn"
                    targetNamespace="known"><process id="known" isExecutable="true" camunda:historyTimeToLive="P1D">%s</process></definitions>
                """
                .formatted(content);
    }

    @Test
    void aTextIsReadAndJudgedOnceInATransaction() {
        transaction.executeWithoutResult(status -> {
            assertThat(checks.read(HARMLESS)).isSameAs(checks.read(new String(HARMLESS.toCharArray())));
            assertThat(checks.bpmn(HOSTILE)).isSameAs(checks.bpmn(HOSTILE));
        });
        assertThat(checks.read(HARMLESS)).isNotSameAs(checks.read(HARMLESS));
    }

    @Test
    void noTextIsTakenForAnother() {
        transaction.executeWithoutResult(status -> {
            assertThat(checks.bpmn(HARMLESS)).isEmpty();
            assertThat(checks.bpmn(HOSTILE)).isNotEmpty();
            assertThat(checks.bpmn(HOSTILE + " ")).isNotSameAs(checks.bpmn(HOSTILE));
            assertThat(checks.dmn(HARMLESS)).isNotEmpty();
        });
    }

    @Test
    void theEngineJudgesForItselfWhatIsDeployed() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    assertThat(checks.bpmn(HARMLESS)).isEmpty();
                    repository
                            .createDeployment()
                            .addInputStream("known.bpmn", new ByteArrayInputStream(HOSTILE.getBytes(UTF_8)))
                            .deploy();
                }))
                .isInstanceOf(ProcessEngineException.class)
                .hasMessageContaining("scriptTask");
    }
}

package org.optr.engine.camunda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.optr.OptrTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

@OptrTest
@ExtendWith(OutputCaptureExtension.class)
class StoredModelsAlarmTest {

    private static final String MODEL =
            """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="https://optr.org/test">
              <bpmn:process id="once-harmless" isExecutable="true" camunda:historyTimeToLive="P1D">
                <bpmn:startEvent id="Asked" />
                <bpmn:sequenceFlow id="AskedToWork" sourceRef="Asked" targetRef="Work" />
                <bpmn:manualTask id="Work" />
              </bpmn:process>
            </bpmn:definitions>
            """;
    private static final String HOSTILE = MODEL.replace(
            "<bpmn:manualTask id=\"Work\" />",
            "<bpmn:scriptTask id=\"Work\" scriptFormat=\"groovy\"><bpmn:script>1</bpmn:script></bpmn:scriptTask>");

    @Autowired
    private StoredModelsAlarm alarm;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private JdbcClient database;

    @Test
    void everyStoredModelPassesTheGuard() {
        assertThat(alarm.problems()).isEmpty();
    }

    @Test
    void aStoredModelThatDoesNotPassAnyMoreIsNamed(CapturedOutput output) {
        var deployment = repository
                .createDeployment()
                .addString("once-harmless.bpmn", MODEL)
                .deploy();
        store(deployment, HOSTILE);

        try {
            alarm.run(new DefaultApplicationArguments());

            assertThat(alarm.problems()).singleElement().asString().contains("once-harmless", "scriptTask");
            assertThat(output).contains("Model once-harmless").contains("its running cases are frozen");
        } finally {
            store(deployment, MODEL);
            repository.deleteDeployment(deployment.getId(), true);
        }
    }

    private void store(Deployment deployment, String model) {
        database.sql("update ACT_GE_BYTEARRAY set BYTES_ = ? where DEPLOYMENT_ID_ = ?")
                .params(model.getBytes(StandardCharsets.UTF_8), deployment.getId())
                .update();
    }
}

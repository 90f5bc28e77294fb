package org.optr.engine.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A Java object written into the database would run its {@code readObject} when a variable is read. */
class StoredObjectTest {

    @BeforeEach
    void forget() {
        Hit.forget();
    }

    @Test
    void isNotRead() throws IOException {
        try (var guarded = TestEngine.guarded(Map.of())) {
            var run = runWithStoredObject(guarded);

            assertThatThrownBy(() -> guarded.engine.getRuntimeService().getVariable(run, "stored"))
                    .isInstanceOf(ProcessEngineException.class);
            assertThatThrownBy(() -> guarded.engine.getRuntimeService().getVariables(run))
                    .isInstanceOf(ProcessEngineException.class);
            assertThat(Hit.any()).isFalse();
        }
    }

    @Test
    void isReadByAnEngineWithoutTheGuard() throws IOException {
        try (var stock = TestEngine.stock()) {
            stock.engine.getRuntimeService().getVariable(runWithStoredObject(stock), "stored");

            assertThat(Hit.any()).isTrue();
        }
    }

    @Test
    void isNotWritten() {
        try (var guarded = TestEngine.guarded(Map.of())) {
            guarded.deploy("hostile.bpmn", HostilePlaces.processWith("<userTask id='x'/>"));
            Map<String, Object> variables = Map.of("stored", new Hit());

            assertThatThrownBy(() -> guarded.engine.getRuntimeService().startProcessInstanceByKey("hostile", variables))
                    .isInstanceOf(ProcessEngineException.class);
        }
    }

    private static String runWithStoredObject(TestEngine test) throws IOException {
        test.deploy("hostile.bpmn", HostilePlaces.processWith("<userTask id='x'/>"));
        var run = test.engine
                .getRuntimeService()
                .startProcessInstanceByKey("hostile", Map.of("other", 1))
                .getId();
        var bytes = UUID.randomUUID().toString();
        test.sql(
                "insert into ACT_GE_BYTEARRAY (ID_, REV_, NAME_, BYTES_) values (?, 1, 'stored', ?)",
                bytes,
                serialized());
        test.sql(
                "insert into ACT_RU_VARIABLE (ID_, REV_, TYPE_, NAME_, EXECUTION_ID_, PROC_INST_ID_, BYTEARRAY_ID_, TEXT2_,"
                        + " VAR_SCOPE_, IS_CONCURRENT_LOCAL_) values (?, 1, 'serializable', 'stored', ?, ?, ?, ?, ?, false)",
                UUID.randomUUID().toString(),
                run,
                run,
                bytes,
                Hit.class.getName(),
                run);
        return run;
    }

    private static byte[] serialized() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new ObjectOutputStream(bytes)) {
            stream.writeObject(new Hit());
        }
        return bytes.toByteArray();
    }
}

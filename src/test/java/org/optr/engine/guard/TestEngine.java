package org.optr.engine.guard;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.optr.people.People;

/** An engine on a database of its own, with the guard or as it comes from the shelf. */
final class TestEngine implements AutoCloseable {

    /** A Friday. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:30:00Z"), ZoneOffset.UTC);

    private final String url = "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1";
    final ProcessEngine engine;

    private TestEngine(boolean guarded, Map<String, JavaDelegate> steps) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(UUID.randomUUID().toString());
        configuration.setJdbcUrl(url);
        configuration.setJobExecutorActivate(false);
        if (guarded) {
            configuration.getProcessEnginePlugins().add(new EngineGuard(steps, people(), CLOCK));
        }
        engine = configuration.buildProcessEngine();
    }

    static TestEngine guarded(Map<String, JavaDelegate> steps) {
        return new TestEngine(true, steps);
    }

    static TestEngine stock() {
        return new TestEngine(false, Map.of());
    }

    private static People people() {
        People people = mock();
        when(people.groupFor(anyString(), any())).thenAnswer(call -> call.getArgument(0) + "@" + call.getArgument(1));
        return people;
    }

    void deploy(String file, String model) {
        engine.getRepositoryService().createDeployment().addString(file, model).deploy();
    }

    /** Writes a model over a deployed one, past every check of a deployment. */
    void overwrite(String file, String model) {
        overwrite(file, model.getBytes(StandardCharsets.UTF_8));
    }

    void overwrite(String file, byte[] model) {
        sql("update ACT_GE_BYTEARRAY set BYTES_ = ? where NAME_ = ?", model, file);
        var cache = configuration().getDeploymentCache();
        cache.discardProcessDefinitionCache();
        cache.discardDecisionDefinitionCache();
        cache.discardDecisionRequirementsDefinitionCache();
    }

    void sql(String statement, Object... parameters) {
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                prepared.setObject(i + 1, parameters[i]);
            }
            prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    ProcessEngineConfigurationImpl configuration() {
        return (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    @Override
    public void close() {
        engine.close();
    }
}

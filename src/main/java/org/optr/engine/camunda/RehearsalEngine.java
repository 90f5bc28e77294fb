package org.optr.engine.camunda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelPackage;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.engine.StepCatalogue.StepEntry;
import org.optr.engine.camunda.RehearsalParse.Stub;
import org.optr.engine.guard.EngineGuard;
import org.optr.people.People;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An engine with a database of its own in memory and no thread of its own. Both are gone when it is closed. */
final class RehearsalEngine implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RehearsalEngine.class);
    private static final String USER = "sa";

    private final String url = "jdbc:h2:mem:rehearsal-%s;DB_CLOSE_DELAY=-1".formatted(UUID.randomUUID());
    private final RehearsalClock clock;
    private final RehearsalStubs stubs = new RehearsalStubs();
    private final RehearsalParse parse = new RehearsalParse(stubs);
    private final RehearsalLimits limits = new RehearsalLimits();
    private final ProcessEngine engine;

    /** Its guard is that of the real engine, with stubs for the steps. */
    RehearsalEngine(List<StepEntry> steps, People people, Instant now) {
        clock = new RehearsalClock(now);
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(url);
        configuration.setJdbcUrl(url);
        configuration.setJdbcUsername(USER);
        configuration.setJdbcPassword("");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP);
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setHistoryCleanupEnabled(false);
        configuration.setHistoryRemovalTimeProvider(new RemovalByDecision());
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setEnableCmdExceptionLogging(false);
        configuration.setBusinessCalendarManager(clock.calendars());
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(parse)));
        configuration.setCustomHistoryEventHandlers(new ArrayList<>(List.of(limits)));
        configuration.getProcessEnginePlugins().add(new EngineGuard(stubs.delegates(steps), people, clock));
        engine = built(configuration);
    }

    private ProcessEngine built(ProcessEngineConfiguration configuration) {
        try {
            return configuration.buildProcessEngine();
        } catch (RuntimeException | Error e) {
            dropDatabase();
            throw e;
        }
    }

    void deploy(ModelPackage models) {
        var deployment = engine.getRepositoryService().createDeployment().name(models.name());
        models.files().forEach((file, content) -> {
            if (FileKind.of(file).filter(kind -> kind != FileKind.FORM).isPresent()) {
                deployment.addInputStream(file, new ByteArrayInputStream(content.getBytes(UTF_8)));
            }
        });
        deployment.deploy();
    }

    ProcessEngine get() {
        return engine;
    }

    RehearsalClock clock() {
        return clock;
    }

    RehearsalStubs stubs() {
        return stubs;
    }

    /** Returns what stands at an element in place of what it calls; null where it calls nothing. */
    @Nullable Stub stubAt(String element) {
        return parse.at(element);
    }

    RehearsalLimits limits() {
        return limits;
    }

    CommandExecutor commands() {
        return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getCommandExecutorTxRequired();
    }

    @Override
    public void close() {
        try {
            engine.close();
        } finally {
            dropDatabase();
        }
    }

    private void dropDatabase() {
        try (var connection = DriverManager.getConnection(url, USER, "");
                var statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException e) {
            LOG.warn("The database of a rehearsal could not be dropped", e);
        }
    }
}

package org.optr.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.mockito.Mockito;
import org.optr.engine.guard.EngineGuard;
import org.optr.people.People;
import org.optr.people.UnitId;

/** Camunda as it comes, with OPTR's models. The guard is there for the expressions; the groups it asks for are in memory. */
final class BareEngine implements AutoCloseable {

    private final ProcessEngine engine;

    BareEngine(DataSource database, Set<String> steps, People people, Clock clock) {
        var delegates = new HashMap<String, JavaDelegate>();
        steps.forEach(step -> delegates.put(step, execution -> Replay.current().step(step, execution)));
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setProcessEngineName("bare");
        configuration.setDataSource(database);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_FULL);
        configuration.setCustomPreBPMNParseListeners(new ArrayList<>(List.of(new FollowTasks())));
        configuration.getProcessEnginePlugins().add(new EngineGuard(delegates, remembering(people), clock));
        engine = configuration.buildProcessEngine();
        var deployment = engine.getRepositoryService().createDeployment();
        files().forEach(file -> deployment.addInputStream(file.getFileName().toString(), open(file)));
        deployment.deploy();
    }

    private static People remembering(People people) {
        var groups = new ConcurrentHashMap<String, String>();
        return Mockito.mock(People.class, Mockito.withSettings().stubOnly().defaultAnswer(call -> {
            String role = call.getArgument(0);
            UnitId unit = call.getArgument(1);
            return groups.computeIfAbsent(role + unit, key -> people.groupFor(role, unit));
        }));
    }

    private static List<Path> files() {
        try (var models = Files.list(Path.of("processes"));
                var forms = Files.list(Path.of("forms"))) {
            return Stream.concat(models, forms).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void lifecycle(Script script) {
        new Replay(script, engine).run();
    }

    @Override
    public void close() {
        engine.close();
    }

    /** Spares the driver the queries for the tasks; OPTR's driver is spared them too. */
    private static final class FollowTasks extends AbstractBpmnParseListener {

        @Override
        public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
            ((UserTaskActivityBehavior) activity.getActivityBehavior())
                    .getTaskDefinition()
                    .addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, task -> Replay.current()
                            .created(task.getId()));
        }
    }
}

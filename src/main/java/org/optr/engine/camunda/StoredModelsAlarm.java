package org.optr.engine.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.optr.engine.ModelProblem;
import org.optr.engine.guard.ModelCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

/**
 * Looks at start whether every stored model still passes the guard. One that does not freezes its running cases, and the
 * engine itself would say so only to the person whose work it stops.
 */
@Component
class StoredModelsAlarm implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(StoredModelsAlarm.class);

    private final RepositoryService repository;
    private final ModelCheck check;

    StoredModelsAlarm(RepositoryService repository, ModelCheck check) {
        this.repository = repository;
        this.check = check;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        problems().forEach(problem -> LOG.error("{}: its running cases are frozen", problem));
    }

    /** Returns a line for each stored model that the guard refuses. */
    List<String> problems() {
        var processes = repository.createProcessDefinitionQuery().listPage(0, EngineSettings.MOST_RESULTS).stream()
                .map(process -> problem(process.getId(), repository.getProcessModel(process.getId()), check::bpmn));
        var tables = repository.createDecisionDefinitionQuery().listPage(0, EngineSettings.MOST_RESULTS).stream()
                .map(table -> problem(table.getId(), repository.getDecisionModel(table.getId()), check::dmn));
        return Stream.concat(processes, tables)
                .filter(problem -> !problem.isEmpty())
                .toList();
    }

    private static String problem(String id, InputStream model, Function<byte[], List<ModelProblem>> check) {
        try (model) {
            var problems = check.apply(model.readAllBytes());
            return problems.isEmpty() ? "" : "Model %s does not pass: %s".formatted(id, problems);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

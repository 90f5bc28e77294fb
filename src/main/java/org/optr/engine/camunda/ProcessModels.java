package org.optr.engine.camunda;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.stereotype.Component;

/** The models of all versions in use, each read once. */
@Component
class ProcessModels {

    private final RepositoryService repository;
    private final Remembered<String, ProcessModel> models = new Remembered<>();

    ProcessModels(RepositoryService repository) {
        this.repository = repository;
    }

    ProcessModel of(String definitionId) {
        return models.get(definitionId, this::read);
    }

    private ProcessModel read(String definitionId) {
        var definition = repository.getProcessDefinition(definitionId);
        var model = Bpmn.readModelFromStream(repository.getProcessModel(definitionId));
        return ProcessModelReader.read(model, definition.getKey(), definition.getDeploymentId());
    }
}

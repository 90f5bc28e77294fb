package org.optr.engine.camunda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.optr.engine.ModelChecks;
import org.optr.engine.XmlElement;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The deployed models as they were written. */
@Component
class DeployedXml {

    private final RepositoryService repository;
    private final ObjectProvider<ModelChecks> reader;

    DeployedXml(RepositoryService repository, ObjectProvider<ModelChecks> reader) {
        this.repository = repository;
        this.reader = reader;
    }

    XmlElement process(String definition) {
        return read(repository.getProcessModel(definition));
    }

    /** Returns the file of a process as it was written. */
    String bpmn(String definition) {
        return text(repository.getProcessModel(definition));
    }

    /** Returns the file of a decision as it was written. */
    String dmn(String decision) {
        return text(repository.getDecisionModel(decision));
    }

    /** Returns the file of the table that a business rule task asks, from its own deployment or else the newest. */
    Optional<XmlElement> table(String definition, XmlElement task) {
        var name = task.attribute(XmlElement.CAMUNDA, "decisionRef");
        return name == null
                ? Optional.empty()
                : beside(definition, name)
                        .or(() -> newest(name))
                        .map(table -> read(repository.getDecisionModel(table.getId())));
    }

    private Optional<DecisionDefinition> beside(String definition, String name) {
        return Optional.ofNullable(repository
                .createDecisionDefinitionQuery()
                .deploymentId(repository.getProcessDefinition(definition).getDeploymentId())
                .decisionDefinitionKey(name)
                .singleResult());
    }

    private Optional<DecisionDefinition> newest(String name) {
        return Optional.ofNullable(repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(name)
                .latestVersion()
                .singleResult());
    }

    private XmlElement read(InputStream model) {
        return reader.getObject().read(text(model));
    }

    private static String text(InputStream model) {
        try (model) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

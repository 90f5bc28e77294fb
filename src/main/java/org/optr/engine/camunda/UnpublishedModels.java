package org.optr.engine.camunda;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.optr.shared.RuleViolation.require;

import java.io.ByteArrayInputStream;
import org.camunda.bpm.engine.impl.bpmn.deployer.BpmnDeployer;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelPackage;
import org.optr.engine.camunda.VersionPair.ReadVersion;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Reads a process that is not published as the engine would read it then, and keeps it nowhere. */
@Component
class UnpublishedModels {

    private static final String NOWHERE = "unpublished";

    private final EngineContext engine;
    private final ModelChecks checks;

    UnpublishedModels(EngineContext engine, ModelChecks checks) {
        this.engine = engine;
        this.checks = checks;
    }

    /** @throws RuleViolation if there is no such process, or it would be refused */
    ReadVersion read(ModelPackage models) {
        var xml = models.process().orElseThrow(() -> new RuleViolation("move.versions"));
        checks.bpmn(xml).stream().findFirst().ifPresent(problem -> {
            throw new RuleViolation(problem.key(), problem.arguments().toArray());
        });
        var definition = engine.execute(context -> parse(xml, context.getProcessEngineConfiguration()));
        require(definition.getKey().equals(models.name()), "move.versions");
        var model = Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(UTF_8)));
        return new ReadVersion(
                definition,
                ProcessModelReader.read(model, definition.getKey(), NOWHERE),
                TimeLimits.of(checks.read(xml)));
    }

    private static ProcessDefinitionEntity parse(String xml, ProcessEngineConfigurationImpl engine) {
        var deployment = new DeploymentEntity();
        deployment.setId(NOWHERE);
        var definition = engine.getDeployers().stream()
                .filter(BpmnDeployer.class::isInstance)
                .map(BpmnDeployer.class::cast)
                .findFirst()
                .orElseThrow()
                .getBpmnParser()
                .createParse()
                .sourceString(xml)
                .deployment(deployment)
                .execute()
                .getProcessDefinitions()
                .get(0);
        definition.setId(NOWHERE);
        return definition;
    }
}

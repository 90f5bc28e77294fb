package org.optr.engine.camunda;

import static org.optr.shared.RuleViolation.require;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Finds the versions between which cases are moved. */
@Component
class MoveVersions {

    private final PackageVersions versions;
    private final Deployments deployments;
    private final RepositoryService repository;
    private final EngineContext engine;
    private final ModelChecks checks;
    private final Remembered<List<VersionId>, VersionPair> pairs = new Remembered<>();

    MoveVersions(
            PackageVersions versions,
            Deployments deployments,
            RepositoryService repository,
            EngineContext engine,
            ModelChecks checks) {
        this.versions = versions;
        this.deployments = deployments;
        this.repository = repository;
        this.engine = engine;
        this.checks = checks;
    }

    /** Read once: a version never changes. */
    VersionPair pair(VersionId from, VersionId to) {
        return pairs.get(List.of(from, to), versions -> read(from, to));
    }

    private VersionPair read(VersionId from, VersionId to) {
        var source = definition(from);
        var target = definition(to);
        require(source.getKey().equals(target.getKey()) && !from.equals(to), "move.versions");
        return new VersionPair(source, target, limits(source), limits(target));
    }

    ProcessDefinitionEntity definition(VersionId version) {
        var name = versions.find(version.value())
                .orElseThrow(() -> new RuleViolation("library.version-unknown"))
                .name();
        var found = repository
                .createProcessDefinitionQuery()
                .deploymentId(version.value())
                .processDefinitionKey(name)
                .singleResult();
        require(found != null, "move.versions");
        return engine.execute(context -> context.getProcessEngineConfiguration()
                .getDeploymentCache()
                .findDeployedProcessDefinitionById(found.getId()));
    }

    private TimeLimits limits(ProcessDefinitionEntity definition) {
        var models = deployments.content(definition.getDeploymentId(), definition.getKey());
        return TimeLimits.of(checks.read(models.process().orElseThrow()));
    }
}

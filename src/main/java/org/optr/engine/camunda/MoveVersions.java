package org.optr.engine.camunda;

import static org.optr.shared.RuleViolation.require;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.ModelPackage;
import org.optr.engine.camunda.VersionPair.ReadVersion;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Finds the versions between which cases are moved. */
@Component
class MoveVersions {

    private final PackageVersions versions;
    private final Deployments deployments;
    private final RepositoryService repository;
    private final EngineContext engine;
    private final ProcessModels models;
    private final UnpublishedModels unpublished;
    private final ModelChecks checks;
    private final Remembered<List<VersionId>, VersionPair> pairs = new Remembered<>();

    MoveVersions(
            PackageVersions versions,
            Deployments deployments,
            RepositoryService repository,
            EngineContext engine,
            ProcessModels models,
            UnpublishedModels unpublished,
            ModelChecks checks) {
        this.versions = versions;
        this.deployments = deployments;
        this.repository = repository;
        this.engine = engine;
        this.models = models;
        this.unpublished = unpublished;
        this.checks = checks;
    }

    /** Read once: a version never changes. */
    VersionPair pair(VersionId from, VersionId to) {
        return pairs.get(List.of(from, to), versions -> {
            require(!from.equals(to), "move.versions");
            return pair(read(from), read(to));
        });
    }

    VersionPair pair(VersionId from, ModelPackage to) {
        return pair(read(from), unpublished.read(to));
    }

    private static VersionPair pair(ReadVersion before, ReadVersion after) {
        require(before.definition().getKey().equals(after.definition().getKey()), "move.versions");
        return new VersionPair(before, after);
    }

    private ReadVersion read(VersionId version) {
        var definition = definition(version);
        var files = deployments.content(version.value(), definition.getKey());
        var limits = TimeLimits.of(checks.read(files.process().orElseThrow()));
        return new ReadVersion(definition, models.of(definition.getId()), limits);
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
}

package org.optr.engine.camunda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import org.camunda.bpm.engine.repository.DeploymentWithDefinitions;
import org.camunda.bpm.engine.repository.ResourceDefinition;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelPackage;
import org.optr.shared.RuleViolation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Packages of models as the engine keeps them: one deployment for each version, which never changes. */
@Component
class Deployments {

    private final RepositoryService repository;
    private final JdbcClient database;
    private final ModelChecks checks;
    private final Remembered<String, Facts> facts = new Remembered<>();

    Deployments(RepositoryService repository, JdbcClient database, ModelChecks checks) {
        this.repository = repository;
        this.database = database;
        this.checks = checks;
    }

    /** Waits until no other node or person deploys; lasts until the end of the transaction. */
    void takeTurn() {
        database.sql("select id from deployment_turn where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    /** @param source {@link ShippedModels#SOURCE}, or who publishes it */
    DeploymentWithDefinitions deploy(ModelPackage models, String source) {
        var deployment = repository.createDeployment().name(models.name()).source(source);
        models.files()
                .forEach((file, content) ->
                        deployment.addInputStream(file, new ByteArrayInputStream(content.getBytes(UTF_8))));
        try {
            return deployment.deployWithResult();
        } catch (ProcessEngineException e) {
            if (Collision.in(e)) {
                throw e;
            }
            throw new RuleViolation("library.not-executable", models.name(), String.valueOf(e.getMessage()));
        }
    }

    /** Returns which version of its package a new deployment is. */
    static int number(DeploymentWithDefinitions deployment) {
        return Stream.concat(
                        orNone(deployment.getDeployedProcessDefinitions()),
                        orNone(deployment.getDeployedDecisionDefinitions()))
                .filter(definition -> definition.getKey().equals(deployment.getName()))
                .mapToInt(ResourceDefinition::getVersion)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<? extends ResourceDefinition> orNone(
            @Nullable List<? extends ResourceDefinition> definitions) {
        return definitions == null ? Stream.empty() : definitions.stream();
    }

    ModelPackage content(String deployment, String name) {
        var files = new TreeMap<String, String>();
        repository
                .getDeploymentResources(deployment)
                .forEach(file -> files.put(file.getName(), new String(((ResourceEntity) file).getBytes(), UTF_8)));
        return new ModelPackage(name, files);
    }

    /** Read once for each version. */
    Facts facts(String deployment, String name) {
        return facts.get(deployment, id -> factsOf(content(id, name)));
    }

    Facts factsOf(ModelPackage models) {
        return new Facts(
                Hashes.of(models),
                ModelTitle.of(models, checks),
                List.copyOf(models.files().keySet()));
    }

    /**
     * What of a package's files is asked for again and again.
     *
     * @param hash SHA-256 of all files
     * @param title of the process or table, by language
     * @param files their names
     */
    record Facts(String hash, Map<String, String> title, List<String> files) {}
}

package org.optr.engine.camunda;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deploys what OPTR ships, one deployment for each process, where it differs from what was shipped last. A version that a
 * process owner published stays in force. Of several nodes that start at once one deploys, the others wait.
 */
@Component
class ShippedModels implements SmartInitializingSingleton {

    static final String SOURCE = "shipped";

    private static final Logger LOG = LoggerFactory.getLogger(ShippedModels.class);

    private final ShippedFiles files;
    private final RepositoryService repository;
    private final JdbcClient database;
    private final Attempts attempts;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    ShippedModels(
            ShippedFiles files,
            RepositoryService repository,
            JdbcClient database,
            Attempts attempts,
            CurrentPerson currentPerson,
            Clock clock) {
        this.files = files;
        this.repository = repository;
        this.database = database;
        this.attempts = attempts;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        currentPerson.actingAs(
                PersonId.SYSTEM,
                () -> attempts.of(() -> {
                    database.sql("select id from deployment_turn where id = 1 for update")
                            .query(Integer.class)
                            .single();
                    files.models().forEach(this::ship);
                }));
    }

    void ship(ShippedModel model) {
        if (lastShipped(model.name()).equals(Optional.of(model.hash()))) {
            return;
        }
        if (hasOwnersVersion(model.name())) {
            LOG.info("{} has a newer shipped model; the version that a process owner published stays", model.name());
            return;
        }
        deploy(model);
        remember(model);
        LOG.info("Deployed {}", model.name());
    }

    private Optional<String> lastShipped(String name) {
        return database.sql("select content_hash from shipped_model where name = ?")
                .param(name)
                .query(String.class)
                .optional();
    }

    private boolean hasOwnersVersion(String name) {
        var deployments = repository
                .createDeploymentQuery()
                .deploymentName(name)
                .orderByDeploymentTime()
                .desc()
                .listPage(0, 1);
        return deployments.stream().anyMatch(deployment -> !SOURCE.equals(deployment.getSource()));
    }

    private void deploy(ShippedModel model) {
        var deployment = repository.createDeployment().name(model.name()).source(SOURCE);
        model.resources()
                .forEach((file, content) -> deployment.addInputStream(file, new ByteArrayInputStream(content)));
        deployment.deploy();
    }

    private void remember(ShippedModel model) {
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var updated = database.sql("update shipped_model set content_hash = ?, shipped_at = ? where name = ?")
                .params(model.hash(), now, model.name())
                .update();
        if (updated == 0) {
            database.sql("insert into shipped_model (content_hash, shipped_at, name) values (?, ?, ?)")
                    .params(model.hash(), now, model.name())
                    .update();
        }
    }
}

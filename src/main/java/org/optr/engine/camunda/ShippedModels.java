package org.optr.engine.camunda;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.optr.engine.ModelPackage;
import org.optr.engine.camunda.PackageVersions.DeployedVersion;
import org.optr.people.CurrentPerson;
import org.optr.people.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Deploys what OPTR ships, one deployment for each process, where it differs from what was shipped last. A version that a
 * process owner published stays in force, and what is shipped waits beside it. Of several nodes that start at once one
 * deploys, the others wait.
 */
@Component
class ShippedModels implements SmartInitializingSingleton {

    static final String SOURCE = "shipped";

    private static final Logger LOG = LoggerFactory.getLogger(ShippedModels.class);

    private final ShippedFiles files;
    private final Deployments deployments;
    private final PackageVersions versions;
    private final ShippedRecord shipped;
    private final Attempts attempts;
    private final CurrentPerson currentPerson;

    ShippedModels(
            ShippedFiles files,
            Deployments deployments,
            PackageVersions versions,
            ShippedRecord shipped,
            Attempts attempts,
            CurrentPerson currentPerson) {
        this.files = files;
        this.deployments = deployments;
        this.versions = versions;
        this.shipped = shipped;
        this.attempts = attempts;
        this.currentPerson = currentPerson;
    }

    @Override
    public void afterSingletonsInstantiated() {
        currentPerson.actingAs(
                PersonId.SYSTEM,
                () -> attempts.of(() -> {
                    deployments.takeTurn();
                    files.models().forEach(this::ship);
                }));
    }

    void ship(ModelPackage model) {
        var hash = Hashes.of(model);
        var known = shipped.hashes();
        if (hash.equals(known.get(model.name()))) {
            return;
        }
        if (isOwned(versions.inForce(model.name()), known)) {
            LOG.info("{} has a newer shipped model; the version that a process owner published stays", model.name());
            return;
        }
        deployments.deploy(model, SOURCE);
        shipped.remember(model.name(), hash);
        LOG.info("Deployed {}", model.name());
    }

    /** Returns, by name, what this release ships in place of a version that a process owner published. */
    SortedMap<String, ModelPackage> waiting() {
        var known = shipped.hashes();
        var inForce = versions.inForce();
        return files.models().stream()
                .filter(model -> isOwned(Optional.ofNullable(inForce.get(model.name())), known))
                .filter(model -> !Hashes.of(model).equals(known.get(model.name())))
                .collect(toMap(ModelPackage::name, model -> model, (one, other) -> one, TreeMap::new));
    }

    /** Lets what waits for a package wait no longer. */
    void settle(ModelPackage waiting) {
        shipped.remember(waiting.name(), Hashes.of(waiting));
    }

    /** Whether a process owner published what is in force, and it is something else than what was shipped. */
    private boolean isOwned(Optional<DeployedVersion> inForce, Map<String, String> known) {
        return inForce.filter(version -> !version.isShipped())
                .filter(version -> !hash(version).equals(known.get(version.name())))
                .isPresent();
    }

    private String hash(DeployedVersion version) {
        return deployments.facts(version.deployment(), version.name()).hash();
    }
}

package org.optr.engine.camunda;

import static org.optr.shared.RuleViolation.require;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelPackage;
import org.optr.engine.ModelPublished;
import org.optr.engine.ShippedUpdatePassedOver;
import org.optr.engine.camunda.PackageVersions.DeployedVersion;
import org.optr.people.CurrentPerson;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.RoleGrant;
import org.optr.people.Roles;
import org.optr.shared.Ids;
import org.optr.shared.RuleViolation;
import org.optr.shared.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

@Service
class EngineModelLibrary implements ModelLibrary {

    private static final int LONGEST_REASON = 1_000;

    private final PackageVersions versions;
    private final Deployments deployments;
    private final ShippedModels shipped;
    private final PublicationCheck check;
    private final Attempts attempts;
    private final CurrentPerson currentPerson;
    private final People people;
    private final ApplicationEventPublisher events;

    EngineModelLibrary(
            PackageVersions versions,
            Deployments deployments,
            ShippedModels shipped,
            PublicationCheck check,
            Attempts attempts,
            CurrentPerson currentPerson,
            People people,
            ApplicationEventPublisher events) {
        this.versions = versions;
        this.deployments = deployments;
        this.shipped = shipped;
        this.check = check;
        this.attempts = attempts;
        this.currentPerson = currentPerson;
        this.people = people;
        this.events = events;
    }

    @Override
    public List<Version> inForce() {
        return versions.inForce().values().stream().map(this::version).toList();
    }

    @Override
    public Optional<Version> inForce(String name) {
        return versions.inForce(name).map(this::version);
    }

    @Override
    public List<Version> versions(String name) {
        return versions.of(name).stream().map(this::version).toList();
    }

    @Override
    public Optional<Version> version(VersionId id) {
        return versions.find(id.value()).map(this::version);
    }

    @Override
    public ModelPackage content(VersionId id) {
        var version = versions.find(id.value()).orElseThrow(() -> new RuleViolation("library.version-unknown"));
        return deployments.content(version.deployment(), version.name());
    }

    @Override
    public String hash(ModelPackage models) {
        return Hashes.of(models);
    }

    @Override
    public SortedMap<String, ModelPackage> shippedUpdates() {
        return shipped.waiting();
    }

    @Override
    public Version publish(ModelPackage models, @Nullable VersionId base, String reason) {
        requireOwner();
        var words = Texts.required(reason, LONGEST_REASON, "library.reason");
        return attempts.get(() -> {
            deployments.takeTurn();
            var before = inForce(models.name());
            require(Objects.equals(before.map(Version::id).orElse(null), base), "library.overtaken");
            check.check(models, before.orElse(null));
            var published = deploy(models);
            shippedUpdate(models.name()).filter(models::equals).ifPresent(shipped::settle);
            events.publishEvent(new ModelPublished(before.orElse(null), published, words));
            return published;
        });
    }

    @Override
    public void requirePublishable(ModelPackage models) {
        check.check(models, inForce(models.name()).orElse(null));
    }

    @Override
    public void passOverUpdate(String name, String reason) {
        requireOwner();
        var words = Texts.required(reason, LONGEST_REASON, "library.reason");
        attempts.of(() -> {
            deployments.takeTurn();
            var update = shippedUpdate(name).orElseThrow(() -> new RuleViolation("library.no-update", name));
            shipped.settle(update);
            events.publishEvent(new ShippedUpdatePassedOver(name, Hashes.of(update), words));
        });
    }

    private void requireOwner() {
        var groups = people.groupsOf(currentPerson.inWhoseName());
        require(
                groups.stream().map(RoleGrant::parse).anyMatch(grant -> grant.role()
                        .equals(Roles.PROCESS_OWNER)),
                "library.only-process-owners");
    }

    /** Until the engine has written it, the database does not know the new version. */
    private Version deploy(ModelPackage models) {
        var publisher = currentPerson.id();
        var deployment = deployments.deploy(models, publisher.toString());
        var facts = deployments.factsOf(models);
        return new Version(
                new VersionId(deployment.getId()),
                models.name(),
                Deployments.number(deployment),
                facts.title(),
                facts.files(),
                deployment.getDeploymentTime().toInstant(),
                publisher,
                0,
                facts.hash());
    }

    private Version version(DeployedVersion version) {
        var facts = deployments.facts(version.deployment(), version.name());
        return new Version(
                new VersionId(version.deployment()),
                version.name(),
                version.number(),
                facts.title(),
                facts.files(),
                version.since(),
                publisher(version.source()),
                version.running(),
                facts.hash());
    }

    private static @Nullable PersonId publisher(@Nullable String source) {
        return source == null ? null : Ids.read(source, PersonId::of).orElse(null);
    }
}

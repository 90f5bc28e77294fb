package org.optr.engine;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.optr.people.PersonId;

/** The packages of models by which the enterprise works, with all their versions. Everybody may read them. */
public interface ModelLibrary {

    /** Returns the version in force of each package, by name. */
    List<Version> inForce();

    /** Returns the version in force of a package; nothing if it does not exist. */
    Optional<Version> inForce(String name);

    /** Returns all versions of a package, the newest first; none if it does not exist. */
    List<Version> versions(String name);

    Optional<Version> version(VersionId id);

    ModelPackage content(VersionId id);

    /** Returns the hash that a version of these files would bear. */
    String hash(ModelPackage models);

    /**
     * Returns, by name, what this release of OPTR ships in place of a version that a process owner published, where it differs
     * from what was shipped before and nobody has decided about it.
     */
    SortedMap<String, ModelPackage> shippedUpdates();

    default Optional<ModelPackage> shippedUpdate(String name) {
        return Optional.ofNullable(shippedUpdates().get(name));
    }

    /**
     * Puts a package in force: new cases follow it, running ones stay with theirs. For process owners.
     *
     * @param base the version that it replaces; null for a new package
     * @param reason a sentence for the history
     * @throws org.optr.shared.RuleViolation {@code library.overtaken} if another version is in force, or as {@link
     *     #requirePublishable}
     */
    Version publish(ModelPackage models, @Nullable VersionId base, String reason);

    /** As {@link #publish(ModelPackage, VersionId, String)}, in place of whatever is in force. */
    default Version publish(ModelPackage models, String reason) {
        var base = inForce(models.name()).map(Version::id).orElse(null);
        return publish(models, base, reason);
    }

    /** Refuses what could not be put in force, because {@link ModelChecks}, the forms or other packages forbid it. */
    void requirePublishable(ModelPackage models);

    /** Decides that the version in force stays, and what OPTR ships in its place waits no longer. For process owners. */
    void passOverUpdate(String name, String reason);

    /** The deployment that brought a version. */
    record VersionId(String value) {}

    /**
     * @param title of the process or table, by language tag; {@code en} is always there
     * @param publishedBy null for what came with OPTR
     * @param files their names
     * @param runningCases cases that follow this version and have not ended
     * @param hash SHA-256 of all files, in hexadecimal
     */
    record Version(
            VersionId id,
            String name,
            int number,
            Map<String, String> title,
            List<String> files,
            Instant since,
            @Nullable PersonId publishedBy,
            long runningCases,
            String hash) {}
}

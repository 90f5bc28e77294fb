package org.optr.workbench.ui;

import java.util.Optional;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.shared.Ids;
import org.optr.shared.RuleViolation;
import org.optr.workbench.DraftId;
import org.optr.workbench.DraftPage;
import org.optr.workbench.DraftService;
import org.springframework.stereotype.Component;

/** Finds versions and drafts of a package by the id that an address has. */
@Component
class Sides {

    private final ModelLibrary library;
    private final DraftService drafts;

    Sides(ModelLibrary library, DraftService drafts) {
        this.library = library;
        this.drafts = drafts;
    }

    Optional<Side> find(String packageName, String id) {
        var version = library.version(new VersionId(id)).map(this::published);
        return version.or(() -> draft(id)).filter(side -> side.models().name().equals(packageName));
    }

    private Side published(Version version) {
        var isInForce = library.inForce(version.name())
                .map(Version::id)
                .filter(version.id()::equals)
                .isPresent();
        return new Side(
                version.number(),
                isInForce ? VersionState.IN_USE : VersionState.EARLIER,
                version.publishedBy(),
                version.since(),
                library.content(version.id()),
                null,
                version.id());
    }

    private Optional<Side> draft(String id) {
        try {
            return Ids.read(id, DraftId::of).map(drafts::open).map(this::written);
        } catch (RuleViolation gone) {
            return Optional.empty();
        }
    }

    private Side written(DraftPage page) {
        var draft = page.summary();
        return new Side(draft.number(), draft.status(), draft.savedBy(), draft.savedAt(), page.models(), page, null);
    }
}

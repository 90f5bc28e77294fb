package org.optr.workbench.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import java.util.Set;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.shared.RuleViolation;
import org.optr.ui.ModelPages;
import org.optr.workbench.DecisionSheet;
import org.optr.workbench.compare.Comparison;
import org.optr.workbench.compare.Difference.Change;

/** Shows other modules the models as the library shows them. */
@org.springframework.stereotype.Component
class LibraryPages implements ModelPages {

    private final ModelLibrary library;
    private final ModelChecks models;
    private final Comparison comparison;

    LibraryPages(ModelLibrary library, ModelChecks models, Comparison comparison) {
        this.library = library;
        this.models = models;
        this.comparison = comparison;
    }

    @Override
    public Optional<Component> table(String dmn, String decision, Set<String> applied) {
        try {
            return DecisionSheet.in(models.read(dmn)).stream()
                    .filter(sheet -> sheet.id().equals(decision))
                    .findFirst()
                    .map(sheet -> new DecisionTable(sheet, applied));
        } catch (RuleViolation unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<Since> since(String version) {
        return library.version(new VersionId(version))
                .flatMap(then -> library.inForce(then.name()).map(now -> since(then, now)));
    }

    private Since since(Version then, Version now) {
        if (then.id().equals(now.id())) {
            return new Since("", now.number(), 0);
        }
        var differences = comparison.between(library.content(then.id()), library.content(now.id())).stream()
                .filter(each -> each.change() != Change.MOVED)
                .count();
        return new Since(
                ProcessNavigation.comparison(
                        then.name(), then.id().value(), now.id().value()),
                now.number(),
                Math.toIntExact(differences));
    }
}

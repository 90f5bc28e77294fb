package org.optr.engine.camunda;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelPackage;
import org.optr.shared.RuleViolation;

/** What the process or table of a package is called, by language. */
final class ModelTitle {

    private static final Set<String> NAMED = Set.of("process", "decision");

    /** A stored model that does not pass the bounds any more bears its package's name. */
    static Map<String, String> of(ModelPackage models, ModelChecks checks) {
        var names = new HashMap<>(Map.of("en", models.name()));
        try {
            main(models).map(checks::read).ifPresent(file -> file.all()
                    .filter(element -> NAMED.contains(element.name().getLocalPart()))
                    .filter(element -> models.name().equals(element.id()))
                    .forEach(element -> names.putAll(element.names())));
        } catch (RuleViolation unreadable) {
            return names;
        }
        return Map.copyOf(names);
    }

    private static Optional<String> main(ModelPackage models) {
        return models.process().or(() -> Optional.ofNullable(models.files().get(models.name() + ".dmn")));
    }

    private ModelTitle() {}
}

package org.optr.workbench.ui.backtest;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.ModelPackage;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.engine.XmlElement;
import org.optr.shared.RuleViolation;
import org.optr.ui.Languages;
import org.optr.workbench.DraftPage;

/** What steps and tables are called: in the draft, or where it has them no more, in the version that had them. */
final class ModelNames {

    private final ModelLibrary library;
    private final ModelChecks checks;
    private final Map<String, Map<String, String>> draft;
    private final Map<VersionId, Map<String, Map<String, String>>> versions = new HashMap<>();

    ModelNames(DraftPage page, ModelLibrary library, ModelChecks checks) {
        this.library = library;
        this.checks = checks;
        draft = names(page.models());
    }

    String of(String element) {
        return Optional.ofNullable(draft.get(element)).map(Languages::name).orElse(element);
    }

    /** @param version one that has the element */
    String of(String element, VersionId version) {
        return draft.containsKey(element)
                ? of(element)
                : Optional.ofNullable(
                                versions.computeIfAbsent(version, this::names).get(element))
                        .map(Languages::name)
                        .orElse(element);
    }

    /** Returns 0 for a version that does not exist any more. */
    int number(VersionId version) {
        return library.version(version).map(Version::number).orElse(0);
    }

    private Map<String, Map<String, String>> names(VersionId version) {
        return library.version(version)
                .map(known -> names(library.content(known.id())))
                .orElse(Map.of());
    }

    private Map<String, Map<String, String>> names(ModelPackage models) {
        var names = new HashMap<String, Map<String, String>>();
        Stream.concat(models.process().stream(), models.files(FileKind.DMN).values().stream())
                .flatMap(this::elements)
                .filter(element -> element.id() != null)
                .forEach(element -> names.put(String.valueOf(element.id()), element.names()));
        return names;
    }

    /** Of a file of a draft that cannot be read, the elements keep their ids. */
    private Stream<XmlElement> elements(String xml) {
        try {
            return checks.read(xml).all();
        } catch (RuleViolation unreadable) {
            return Stream.empty();
        }
    }
}

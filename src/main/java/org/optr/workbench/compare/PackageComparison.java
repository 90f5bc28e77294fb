package org.optr.workbench.compare;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelPackage;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.engine.StepCatalogue;
import org.optr.engine.StepCatalogue.StepEntry;
import org.optr.engine.XmlElement;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** Compares file by file: tables and forms first, so that the steps that use them can say what changed there. */
@Component
class PackageComparison implements Comparison {

    private final ModelChecks checks;
    private final StepCatalogue steps;

    PackageComparison(ModelChecks checks, StepCatalogue steps) {
        this.checks = checks;
        this.steps = steps;
    }

    @Override
    public List<Difference> between(ModelPackage before, ModelPackage after) {
        var titles = new HashMap<String, Map<String, String>>();
        titles.putAll(titles(before));
        titles.putAll(titles(after));
        var summaries = new HashMap<String, Sentence>();
        var rest = new ArrayList<Difference>();
        for (var kind : List.of(FileKind.DMN, FileKind.FORM)) {
            for (var file : changed(before, after, kind)) {
                rest.addAll(compare(new Files(file, before, after), summaries));
            }
        }
        var entries = steps.steps().stream().collect(toMap(StepEntry::name, entry -> entry));
        var book = new Wordbook(entries, titles, summaries);
        var all = new ArrayList<Difference>();
        // The drawing is compared even where its file is the same: its steps tell what changed in the files that they
        // use.
        before.files(FileKind.BPMN).keySet().stream()
                .filter(file -> after.files().get(file) != null)
                .forEach(file -> all.addAll(drawing(new Files(file, before, after), book)));
        changed(before, after, FileKind.BPMN).stream()
                .filter(file ->
                        !before.files().containsKey(file) || !after.files().containsKey(file))
                .forEach(file -> all.add(new Files(file, before, after).alone()));
        all.addAll(rest);
        return List.copyOf(all);
    }

    private static List<String> changed(ModelPackage before, ModelPackage after, FileKind kind) {
        var files = new TreeSet<>(before.files(kind).keySet());
        files.addAll(after.files(kind).keySet());
        return files.stream()
                .filter(file ->
                        !Objects.equals(before.files().get(file), after.files().get(file)))
                .toList();
    }

    private List<Difference> compare(Files files, Map<String, Sentence> summaries) {
        if (!files.areTwo()) {
            return List.of(files.alone());
        }
        return files.name().endsWith(".dmn") ? table(files, summaries) : form(files, summaries);
    }

    private List<Difference> drawing(Files files, Wordbook book) {
        return files.<XmlElement>read(this::read)
                .map(two -> new DrawingComparison(
                                files.name(),
                                DrawingReader.read(two.before(), book),
                                DrawingReader.read(two.after(), book))
                        .differences())
                .orElseGet(files::unreadable);
    }

    private List<Difference> table(Files files, Map<String, Sentence> summaries) {
        return files.<XmlElement>read(this::read)
                .map(two -> {
                    var comparison = new TableComparison(
                            files.name(), TableReader.read(two.before()), TableReader.read(two.after()));
                    return summarised(files, comparison.differences(), comparison.summary(), summaries);
                })
                .orElseGet(files::unreadable);
    }

    private static List<Difference> form(Files files, Map<String, Sentence> summaries) {
        return files.read(FormReader::read)
                .map(two -> {
                    var comparison = new FormComparison(files.name(), two.before(), two.after());
                    var differences = comparison.differences();
                    return summarised(files, differences, comparison.summary(differences), summaries);
                })
                .orElseGet(files::unreadable);
    }

    private static List<Difference> summarised(
            Files files, List<Difference> differences, Sentence summary, Map<String, Sentence> summaries) {
        if (differences.stream().anyMatch(each -> each.change() != Difference.Change.MOVED)) {
            summaries.put(files.id(), summary);
        }
        return differences;
    }

    private Map<String, Map<String, String>> titles(ModelPackage models) {
        var titles = new HashMap<String, Map<String, String>>();
        models.files(FileKind.DMN).values().forEach(table -> read(table)
                .ifPresent(root -> TableReader.read(root).items().stream()
                        .filter(item -> item.type().equals("decision") && item.isNamed())
                        .forEach(item -> titles.put(item.id(), item.name()))));
        return titles;
    }

    private Optional<XmlElement> read(String xml) {
        try {
            return Optional.of(checks.read(xml));
        } catch (RuleViolation unreadable) {
            return Optional.empty();
        }
    }
}

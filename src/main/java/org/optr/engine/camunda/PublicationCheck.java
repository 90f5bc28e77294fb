package org.optr.engine.camunda;

import static org.optr.shared.RuleViolation.require;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.FormFileCheck;
import org.optr.engine.ModelChecks;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.ModelPackage;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.engine.ModelProblem;
import org.optr.engine.XmlElement;
import org.optr.shared.RuleViolation;
import org.springframework.stereotype.Component;

/** What no publication gets past, whoever asks for it. */
@Component
class PublicationCheck {

    private final ModelChecks models;
    private final FormFileCheck forms;
    private final PackageVersions versions;

    PublicationCheck(ModelChecks models, FormFileCheck forms, PackageVersions versions) {
        this.models = models;
        this.forms = forms;
        this.versions = versions;
    }

    /** @param inForce null for a new package */
    void check(ModelPackage changed, @Nullable Version inForce) {
        require(inForce == null || !inForce.hash().equals(Hashes.of(changed)), "library.unchanged");
        requireOwnFiles(changed);
        changed.files(FileKind.BPMN).forEach((file, xml) -> requirePassing(models.bpmn(xml)));
        changed.files(FileKind.DMN).forEach((file, xml) -> requirePassing(models.dmn(xml)));
        changed.files(FileKind.FORM)
                .forEach((file, json) -> forms.check(file.substring(0, file.lastIndexOf('.')), json));
        requireOwnIds(changed);
        requireOwnForms(changed);
    }

    private static void requireOwnFiles(ModelPackage changed) {
        var main = changed.name() + (changed.files(FileKind.BPMN).isEmpty() ? ".dmn" : ".bpmn");
        require(changed.files().containsKey(main), "library.main-file-missing", main);
        require(changed.files(FileKind.BPMN).size() <= 1, "library.several-processes", main);
        changed.files().keySet().forEach(file -> require(FileKind.of(file).isPresent(), "library.file-refused", file));
    }

    private static void requirePassing(List<ModelProblem> problems) {
        problems.stream().findFirst().ifPresent(problem -> {
            throw new RuleViolation(problem.key(), problem.arguments().toArray());
        });
    }

    /** A process or table of another package would stand in for that package everywhere. */
    private void requireOwnIds(ModelPackage changed) {
        var processes = elements(changed, FileKind.BPMN, "process")
                .filter(process -> "true".equals(process.attribute("", "isExecutable")))
                .map(XmlElement::id)
                .toList();
        var tables = elements(changed, FileKind.DMN, "decision")
                .map(XmlElement::id)
                .filter(Objects::nonNull)
                .toList();
        if (changed.process().isPresent()) {
            require(processes.equals(List.of(changed.name())), "library.not-the-process", changed.name());
        } else {
            require(tables.contains(changed.name()), "library.not-the-table", changed.name());
        }
        var beside = tables.stream().filter(id -> !id.equals(changed.name())).toList();
        if (!beside.isEmpty()) {
            var others = versions.inForce().keySet();
            beside.forEach(id -> require(!others.contains(id), "library.id-of-another", id));
        }
    }

    private void requireOwnForms(ModelPackage changed) {
        elements(changed, FileKind.BPMN, "userTask")
                .filter(task -> task.attribute(XmlElement.CAMUNDA, "formRef") != null)
                .forEach(task -> requireOwnForm(changed, task));
    }

    private static void requireOwnForm(ModelPackage changed, XmlElement task) {
        var form = task.attribute(XmlElement.CAMUNDA, "formRef") + ".form";
        var bound = "deployment".equals(task.attribute(XmlElement.CAMUNDA, "formRefBinding"));
        require(changed.files().containsKey(form), "library.form-missing", form);
        require(bound, "library.form-not-bound", form);
    }

    private Stream<XmlElement> elements(ModelPackage changed, FileKind kind, String name) {
        return changed.files(kind).values().stream()
                .map(models::read)
                .flatMap(XmlElement::all)
                .filter(element -> element.name().getLocalPart().equals(name));
    }
}

package org.optr.workbench.check;

import static org.optr.engine.XmlElement.DMN;

import java.util.Objects;
import java.util.regex.Pattern;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.engine.XmlElement;

/** Each file is named after what is in it, since drafts, forms and calls find it by its name. */
final class FileNames implements Rule {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.(bpmn|dmn|form)");

    @Override
    public String name() {
        return "file-names";
    }

    @Override
    public void check(Reading reading, Report report) {
        var models = reading.models();
        models.files().keySet().stream()
                .filter(file -> !NAME.matcher(file).matches())
                .forEach(file -> report.error(Place.of(file), "check.file-name", file));
        if (models.process().isEmpty() && !models.files().containsKey(models.name() + ".dmn")) {
            report.error(Place.of(""), "check.package-empty", models.name());
        }
        models.files(FileKind.BPMN).keySet().stream()
                .filter(file -> !file.equals(models.name() + ".bpmn"))
                .forEach(file -> report.error(Place.of(file), "check.second-process", models.name()));
        reading.all().forEach(drawing -> checkProcess(drawing, report));
        reading.tables().forEach((file, root) -> checkTable(file, root, report));
        reading.forms().forEach((file, form) -> require(file, form.id(), Place.of(file), report));
    }

    private static void checkProcess(Drawing drawing, Report report) {
        var processes = drawing.root().children(XmlElement.BPMN, "process").toList();
        if (processes.size() != 1) {
            report.error(Place.of(drawing.file()), "check.one-process", Integer.toString(processes.size()));
        }
        processes.stream()
                .limit(1)
                .forEach(process ->
                        require(drawing.file(), Objects.toString(process.id(), ""), drawing.at(process), report));
    }

    private static void checkTable(String file, XmlElement root, Report report) {
        var decisions = root.children(DMN, "decision").toList();
        if (decisions.stream().noneMatch(decision -> (decision.id() + ".dmn").equals(file))) {
            report.error(Place.of(file), "check.id-of-table", stem(file));
        }
    }

    private static void require(String file, String id, Place place, Report report) {
        if (!id.equals(stem(file))) {
            report.error(place.mend(Mend.Kind.SET_ATTRIBUTE, "id", stem(file)), "check.id-of-file", id, stem(file));
        }
    }

    private static String stem(String file) {
        return file.substring(0, Math.max(file.lastIndexOf('.'), 0));
    }
}

package org.optr.workbench.check;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.optr.engine.ModelPackage.FileKind;
import org.optr.workbench.check.Mend.Kind;

/** Every user task has a form, in this package, and every form of the package is that of a user task. */
final class FormsOfSteps implements Rule {

    @Override
    public String name() {
        return "form-of-step";
    }

    @Override
    public void check(Reading reading, Report report) {
        var used = reading.all().stream()
                .flatMap(drawing -> drawing.nodes().stream())
                .map(node -> Objects.toString(node.camunda("formRef"), ""))
                .collect(Collectors.toSet());
        reading.all()
                .forEach(drawing -> drawing.nodes("userTask").forEach(task -> check(drawing, task, reading, report)));
        reading.models().files(FileKind.FORM).keySet().stream()
                .filter(file -> !used.contains(file.replaceAll("\\.form$", "")))
                .forEach(file -> report.advice(Place.of(file), "check.form-unused"));
    }

    private static void check(Drawing drawing, Node task, Reading reading, Report report) {
        var form = task.camunda("formRef");
        var place = drawing.at(task);
        if (form == null || form.isBlank()) {
            report.error(place, "check.form-missing");
            return;
        }
        if (!reading.has(form + ".form")) {
            Nearest.to(form, forms(reading).toList())
                    .ifPresentOrElse(
                            meant -> report.error(
                                    place.mend(Kind.SET_ATTRIBUTE, "camunda:formRef", meant),
                                    "check.form-unknown-near",
                                    form,
                                    meant),
                            () -> report.error(place, "check.form-unknown", form));
        }
        checkBinding(place, task, report);
    }

    private static Stream<String> forms(Reading reading) {
        return reading.models().files(FileKind.FORM).keySet().stream().map(file -> file.replaceAll("\\.form$", ""));
    }

    private static void checkBinding(Place place, Node task, Report report) {
        var mended = place.mend(Kind.SET_ATTRIBUTE, "camunda:formRefBinding", "deployment");
        if (task.camunda("formRefBinding") == null) {
            report.error(mended, "check.form-unbound");
        } else if (!"deployment".equals(task.camunda("formRefBinding"))) {
            report.warning(mended, "check.form-bound-elsewhere");
        }
    }
}

package org.optr.workbench.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.optr.workbench.check.Mend.Kind;

/** Whoever asks for something does not decide on it, and steps that must be done by different people exist. */
final class FourEyes implements Rule {

    private static final String SEPARATE = "separate-from";
    private static final String REQUESTER = "requester";
    private static final Set<String> DECIDING = Set.of("approval", "review");

    @Override
    public String name() {
        return "four-eyes";
    }

    @Override
    public void check(Reading reading, Report report) {
        reading.all().forEach(drawing -> drawing.nodes("userTask").forEach(task -> {
            checkRequester(drawing, task, report);
            checkSteps(drawing, task, report);
        }));
    }

    /** A group may have the requester in it; who is asked by name was chosen, perhaps by the requester. */
    private static void checkRequester(Drawing drawing, Node task, Report report) {
        var separate = Properties.list(task.property(SEPARATE));
        if (separate.contains(REQUESTER)) {
            return;
        }
        var kind = String.valueOf(task.property("kind"));
        var everybody = new ArrayList<>(List.of(REQUESTER));
        everybody.addAll(separate);
        var place = drawing.at(task).mend(Kind.SET_PROPERTY, SEPARATE, String.join(", ", everybody));
        if (DECIDING.contains(kind) && task.camunda("candidateGroups") != null) {
            report.warning(place, "check.requester-approves");
        } else if (kind.equals("approval")) {
            report.advice(place, "check.requester-chosen");
        }
    }

    /** A step of another process, {@code process:step}, is looked for where that process is in the package. */
    private static void checkSteps(Drawing drawing, Node task, Report report) {
        Properties.list(task.property(SEPARATE)).stream()
                .filter(step -> !step.equals(REQUESTER) && !step.contains(":"))
                .filter(step ->
                        drawing.node(step).filter(other -> other.is("userTask")).isEmpty())
                .forEach(step -> report.error(
                        drawing.at(task).mend(Kind.SET_PROPERTY, SEPARATE, without(step, task)),
                        "check.separate-step-unknown",
                        step));
    }

    private static String without(String step, Node task) {
        return Properties.list(task.property(SEPARATE)).stream()
                .filter(other -> !other.equals(step))
                .collect(Collectors.joining(", "));
    }
}

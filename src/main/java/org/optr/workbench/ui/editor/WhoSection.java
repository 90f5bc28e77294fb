package org.optr.workbench.ui.editor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.optr.workbench.ui.editor.Assignment.Kind;

/** Who does a step: a person, the holders of a role for a unit, or the role that a decision found. */
final class WhoSection implements Section {

    @Override
    public String name() {
        return "who";
    }

    @Override
    public boolean fits(Facts facts) {
        return facts.is("userTask");
    }

    @Override
    public void fill(Fields fields, Facts facts, Surroundings around) {
        show(fields, Assignment.of(facts), around);
    }

    private static void show(Fields fields, Assignment assignment, Surroundings around) {
        fields.removeAll();
        fields.choice(
                "editor.assigned-by",
                Arrays.stream(Kind.values())
                        .filter(kind -> kind != Kind.NOBODY)
                        .map(Kind::name)
                        .toList(),
                assignment.kind() == Kind.NOBODY ? "" : assignment.kind().name(),
                kind -> fields.getTranslation("editor.who." + kind.toLowerCase(Locale.ROOT)),
                kind -> show(fields, new Assignment(Kind.valueOf(kind), "", assignment.unit()), around));
        switch (assignment.kind()) {
            case ROLE ->
                fields.choice(
                        "editor.role",
                        around.roles(),
                        assignment.whom(),
                        role -> roleWords(fields, role),
                        role -> write(fields, new Assignment(Kind.ROLE, role, assignment.unit()), around));
            case NOBODY -> fields.error(fields.getTranslation("editor.who.missing"));
            default ->
                fields.input(
                        "editor.whom." + assignment.kind().name().toLowerCase(Locale.ROOT),
                        assignment.whom(),
                        whom -> write(fields, new Assignment(assignment.kind(), whom, assignment.unit()), around));
        }
        if (List.of(Kind.ROLE, Kind.DECIDED_ROLE).contains(assignment.kind())) {
            fields.input(
                    "editor.unit-variable",
                    assignment.unit(),
                    unit -> write(fields, new Assignment(assignment.kind(), assignment.whom(), unit), around));
        }
    }

    private static void write(Fields fields, Assignment assignment, Surroundings around) {
        show(fields, assignment, around);
        if (assignment.complete()) {
            fields.apply(assignment.edits(fields.edits()));
        }
    }

    /** A role of an enterprise's own has no translation: its name is what people call it. */
    private static String roleWords(Fields fields, String role) {
        var words = fields.getTranslation("role." + role);
        return words.startsWith("!{") ? role : words;
    }
}

package org.optr.workbench.ui.editor;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.optr.engine.WorkItemKind;
import org.optr.ui.StatusBadge;

/** What kind of work a step is, and whose earlier steps keep them from doing this one. */
final class RightsSection implements Section {

    private static final String SEPARATE = "separate-from";
    private static final String KIND = "kind";
    private static final String REQUESTER = "requester";

    @Override
    public String name() {
        return "rights";
    }

    @Override
    public boolean fits(Facts facts) {
        return facts.is("userTask");
    }

    @Override
    public void fill(Fields fields, Facts facts, Surroundings around) {
        var edits = fields.edits();
        fields.choice(
                "editor.kind",
                Arrays.stream(WorkItemKind.values()).map(RightsSection::nameOf).toList(),
                facts.property(KIND),
                kind -> words(fields, kind),
                kind -> fields.apply(edits.property(KIND, kind)));
        var separate = names(facts.property(SEPARATE));
        var offered = new LinkedHashSet<>(List.of(REQUESTER));
        around.outline().stream()
                .filter(line -> line.type().equals("userTask") && !line.id().equals(facts.id()))
                .forEach(line -> offered.add(line.id()));
        offered.addAll(separate);
        fields.checks(
                "editor.four-eyes",
                offered,
                separate,
                id -> id.equals(REQUESTER) ? fields.getTranslation("editor.requester") : title(id, around),
                chosen -> fields.apply(edits.property(SEPARATE, inOrder(offered, chosen))));
    }

    private static String inOrder(Set<String> offered, Set<String> chosen) {
        return String.join(", ", offered.stream().filter(chosen::contains).toList());
    }

    private static Set<String> names(String list) {
        return new LinkedHashSet<>(Arrays.stream(list.split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList());
    }

    private static String title(String id, Surroundings around) {
        return around.outline().stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .map(Line::title)
                .orElse(id);
    }

    private static String nameOf(WorkItemKind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String words(Fields fields, String kind) {
        return Arrays.stream(WorkItemKind.values())
                .filter(known -> nameOf(known).equals(kind))
                .findFirst()
                .map(known -> fields.getTranslation(StatusBadge.key(known)))
                .orElse(kind);
    }
}

package org.optr.project;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.optr.shared.FieldChange;

/** Says in words what a project and its parts contain, for the history; what is not there is left out. */
final class ProjectText {

    static Map<String, String> of(ProjectDraft draft, Labels labels) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("title", draft.title());
        put(fields, "purpose", draft.purpose());
        put(fields, "leading-objective", labels.objectives(Set.of(draft.leading())));
        put(fields, "supported-objectives", labels.objectives(draft.supports()));
        fields.put("unit", labels.unit(draft.unit()));
        fields.put("manager", labels.person(draft.manager()));
        fields.put("sponsor", labels.person(draft.sponsor()));
        fields.put("operations-owner", labels.person(draft.operationsOwner()));
        fields.put("starts-on", draft.period().startsOn().toString());
        fields.put("ends-on", draft.period().endsOn().toString());
        fields.put(ProjectDirectory.BUDGET, draft.budget().toString());
        return fields;
    }

    static Map<String, String> of(BusinessCase businessCase) {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "need", businessCase.need());
        put(fields, "options", lines(businessCase.options().stream().map(ProjectText::text)));
        put(fields, "benefits", businessCase.benefits());
        put(fields, "risks", businessCase.risks());
        put(fields, "risk-rating", businessCase.riskRating() == 0 ? "" : String.valueOf(businessCase.riskRating()));
        put(fields, "feasibility", businessCase.feasibility());
        fields.put(ProjectDirectory.DISCOUNT_RATE, businessCase.discountRate().toPlainString());
        put(
                fields,
                ProjectDirectory.CASH_FLOWS,
                lines(businessCase.cashFlows().stream().map(ProjectText::text)));
        return fields;
    }

    /** Returns the fields that differ, in the order of their first appearance. */
    static List<FieldChange> differences(Map<String, String> before, Map<String, String> after) {
        var fields = new LinkedHashSet<>(before.keySet());
        fields.addAll(after.keySet());
        return fields.stream()
                .flatMap(field -> FieldChange.of(field, before.get(field), after.get(field)))
                .toList();
    }

    private static String text(Option option) {
        var mark = option.chosen() ? "☑ " : "☐ ";
        return lines(Stream.of(mark + option.title(), signed("+ ", option.benefits()), signed("− ", option.drawbacks()))
                .filter(line -> !line.isEmpty()));
    }

    private static String signed(String sign, String text) {
        return text.isEmpty() ? "" : sign + text;
    }

    private static String text(CashFlow flow) {
        return "%d: +%s −%s"
                .formatted(
                        flow.year(), flow.benefit().toPlainString(), flow.cost().toPlainString());
    }

    private static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    private static void put(Map<String, String> fields, String name, String text) {
        if (!text.isEmpty()) {
            fields.put(name, text);
        }
    }

    private ProjectText() {}
}

package org.optr.project.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.form.FormData;
import org.optr.objective.ObjectiveLink;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.UnitSummary;
import org.optr.project.CashFlow;
import org.optr.project.Deliverable;
import org.optr.project.Milestone;
import org.optr.project.Option;
import org.optr.project.ProjectAnswer;
import org.optr.project.ProjectId;
import org.optr.project.ProjectMoney;
import org.optr.project.ProjectPage;
import org.optr.project.ProjectReader;
import org.optr.shared.SubjectKind;
import org.optr.ui.Formats;
import org.optr.ui.StatusBadge;
import org.springframework.stereotype.Component;

/** Words a project for the forms of {@code project-initiation}, as {@code project} in their texts and tables. */
@Component
class ProjectFormData implements FormData {

    private final ProjectReader projects;
    private final People people;
    private final I18NProvider bundles;

    ProjectFormData(ProjectReader projects, People people, I18NProvider bundles) {
        this.projects = projects;
        this.people = people;
        this.bundles = bundles;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.PROJECT;
    }

    @Override
    public Set<String> names() {
        return Set.of("project");
    }

    @Override
    public Map<String, @Nullable Object> of(WorkItem item) {
        return Stream.ofNullable(item.subject())
                .flatMap(subject -> projects.page(ProjectId.of(subject.id())).stream())
                .findFirst()
                .map(page -> Map.<String, @Nullable Object>of("project", words(page)))
                .orElse(Map.of());
    }

    private Map<String, @Nullable Object> words(ProjectPage page) {
        var persons = people.find(Involved.in(page));
        Map<String, @Nullable Object> words = new HashMap<>();
        words.put("title", page.title());
        words.put("purpose", page.purpose());
        words.put(
                "leading",
                Optional.ofNullable(page.objectives().get(page.leading()))
                        .map(ObjectiveLink::title)
                        .orElseGet(() -> translate("project.objective.hidden")));
        words.put("unit", people.unit(page.unit()).map(UnitSummary::name).orElse(""));
        words.put("period", PeriodWords.of(page.period()));
        words.put("manager", name(page.manager(), persons));
        words.put("sponsor", name(page.sponsor(), persons));
        words.put("operationsOwner", name(page.operationsOwner(), persons));
        words.put(
                "answers",
                page.answers().stream().map(answer -> row(answer, persons)).toList());
        var written = page.justification();
        words.put("need", written.need());
        words.put("options", written.options().stream().map(this::row).toList());
        words.put("benefits", written.benefits());
        words.put("risks", written.risks());
        words.put("riskRating", written.riskRating());
        words.put("feasibility", written.feasibility());
        words.put("milestones", page.milestones().stream().map(this::row).toList());
        words.put(
                "deliverables",
                page.deliverables().stream()
                        .map(deliverable -> row(deliverable, persons))
                        .toList());
        put(words, page.money().orElse(null));
        return words;
    }

    /** Nothing where the person may not see money. */
    private void put(Map<String, @Nullable Object> words, @Nullable ProjectMoney money) {
        words.put("budget", money == null ? null : Formats.current().money(money.budget()));
        words.put(
                "cashFlows",
                money == null
                        ? List.of()
                        : money.cashFlows().stream().map(this::row).toList());
        words.put("figures", money == null ? List.of() : figures(money));
    }

    private List<Map<String, String>> figures(ProjectMoney money) {
        var words = new InvestmentWords(money, Formats.current(), this::translate);
        return Stream.of(InvestmentFigure.values())
                .map(figure -> Map.of(
                        "figure", words.name(figure),
                        "value", words.value(figure),
                        "explanation", words.formula(figure)))
                .toList();
    }

    private Map<String, String> row(CashFlow flow) {
        var formats = Formats.current();
        return Map.of(
                "year", formats.number(flow.year()),
                "cost", formats.number(flow.cost()),
                "benefit", formats.number(flow.benefit()));
    }

    private Map<String, String> row(Option option) {
        return Map.of(
                "title", option.title(),
                "benefits", option.benefits(),
                "drawbacks", option.drawbacks(),
                "chosen", option.chosen() ? translate("project.option.chosen") : "");
    }

    private Map<String, String> row(ProjectAnswer answer, Map<PersonId, PersonSummary> persons) {
        return Map.of(
                "by", name(answer.by(), persons),
                "answer", translate(StatusBadge.key(answer.kind())),
                "comment", answer.comment());
    }

    private Map<String, String> row(Milestone milestone) {
        return Map.of("title", milestone.title(), "dueOn", Formats.current().date(milestone.dueOn()));
    }

    private Map<String, String> row(Deliverable deliverable, Map<PersonId, PersonSummary> persons) {
        return Map.of(
                "title", deliverable.title(),
                "acceptanceCriteria", deliverable.acceptanceCriteria(),
                "owner", name(deliverable.owner(), persons),
                "dueOn", Formats.current().date(deliverable.dueOn()));
    }

    private String name(PersonId person, Map<PersonId, PersonSummary> persons) {
        return Optional.ofNullable(persons.get(person))
                .map(PersonSummary::name)
                .orElseGet(() -> translate("person.unknown"));
    }

    /** Not by the current page: what is submitted is checked outside of one too. */
    private String translate(String key, Object... arguments) {
        return bundles.getTranslation(key, Formats.current().locale(), arguments);
    }
}

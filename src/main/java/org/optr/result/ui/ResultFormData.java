package org.optr.result.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.form.FormData;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.result.ResultPage;
import org.optr.result.ResultReader;
import org.optr.shared.SubjectKind;
import org.optr.ui.Formats;
import org.optr.ui.StatusBadge;

/** Words the outcome of an objective or of a project for forms: their texts and tables say "result.title" and the like. */
record ResultFormData(SubjectKind kind, ResultReader results, People people, I18NProvider bundles) implements FormData {

    @Override
    public Set<String> names() {
        return Set.of("result");
    }

    @Override
    public Map<String, @Nullable Object> of(WorkItem item) {
        return Stream.ofNullable(item.subject())
                .flatMap(subject -> results.of(subject).stream())
                .findFirst()
                .map(page -> Map.<String, @Nullable Object>of("result", words(page)))
                .orElse(Map.of());
    }

    private Map<String, @Nullable Object> words(ResultPage page) {
        var persons = people.find(Involved.in(page));
        Map<String, @Nullable Object> words = new HashMap<>();
        words.put("title", page.title());
        words.put("delivered", page.delivered());
        words.put("lead", name(page.lead(), persons));
        words.put("computed", score(page.computed(), 2));
        words.put("proposed", score(page.proposed(), 1));
        words.put("given", score(page.given(), 1));
        words.put("reason", page.reason());
        words.put("keyResults", keyResults(page));
        words.put(
                "notes",
                page.notes().stream()
                        .map(note -> Map.of(
                                "kind", translate(StatusBadge.key(note.kind())),
                                "text", note.text(),
                                "by", name(note.by(), persons)))
                        .toList());
        words.put(
                "actions",
                page.actions().stream()
                        .map(action -> Map.of(
                                "title", action.title(),
                                "owner", name(action.owner(), persons),
                                "dueOn", Formats.current().date(action.dueOn())))
                        .toList());
        return words;
    }

    private List<Map<String, String>> keyResults(ResultPage page) {
        return page.keyResults().stream()
                .map(score -> Map.of(
                        "title", score.title(),
                        "computed", score(score.computed(), 2),
                        "proposed", score(score.proposed(), 1),
                        "given", score(score.given(), 1)))
                .toList();
    }

    private String score(@Nullable BigDecimal score, int decimals) {
        return score == null
                ? translate("figure.none")
                : score.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
    }

    private String name(PersonId person, Map<PersonId, PersonSummary> persons) {
        var known = persons.get(person);
        return known == null ? translate("person.unknown") : known.name();
    }

    /** Not by the current page: what is submitted is checked outside of one too. */
    private String translate(String key) {
        return bundles.getTranslation(key, Formats.current().locale());
    }
}

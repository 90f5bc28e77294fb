package org.optr.objective.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.form.FormData;
import org.optr.objective.ContentChange;
import org.optr.objective.KeyResultDraft;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectivePage;
import org.optr.objective.ObjectiveReader;
import org.optr.objective.Response;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.people.UnitSummary;
import org.optr.shared.SubjectKind;
import org.optr.ui.Formats;
import org.optr.ui.StatusBadge;
import org.springframework.stereotype.Component;

/** Words an objective for the forms of {@code objective-approval}, as {@code objective} in their texts and tables. */
@Component
class ObjectiveFormData implements FormData {

    private final ObjectiveReader objectives;
    private final People people;
    private final I18NProvider bundles;
    private final ChangeWords changeWords = new ChangeWords(this::translate);

    ObjectiveFormData(ObjectiveReader objectives, People people, I18NProvider bundles) {
        this.objectives = objectives;
        this.people = people;
        this.bundles = bundles;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.OBJECTIVE;
    }

    @Override
    public Set<String> names() {
        return Set.of("objective");
    }

    @Override
    public Map<String, @Nullable Object> of(WorkItem item) {
        return Stream.ofNullable(item.subject())
                .flatMap(subject -> objectives.page(ObjectiveId.of(subject.id())).stream())
                .findFirst()
                .map(page -> Map.<String, @Nullable Object>of("objective", words(page)))
                .orElse(Map.of());
    }

    private Map<String, @Nullable Object> words(ObjectivePage page) {
        var content = page.content();
        var persons = people.find(Involved.in(page));
        var words = new HashMap<String, @Nullable Object>();
        words.put("title", content.title());
        words.put("why", content.why());
        words.put("level", word(content.level()));
        words.put("commitment", word(content.commitment()));
        words.put("unit", people.unit(content.unit()).map(UnitSummary::name).orElse(""));
        words.put("cycle", page.cycle().name());
        words.put("owner", name(content.owner(), persons));
        words.put("parent", page.parent() == null ? null : page.parent().title());
        words.put("waiver", content.waiver());
        words.put("round", page.round());
        words.put(
                "keyResults",
                page.keyResults().stream()
                        .map(card -> row(card.content(), persons))
                        .toList());
        words.put("changes", page.changes().stream().map(this::row).toList());
        words.put(
                "hints",
                page.hints().stream()
                        .map(hint -> Map.of("hint", translate("hint." + hint)))
                        .toList());
        words.put(
                "answers",
                page.responses().stream()
                        .map(response -> row(response, persons))
                        .toList());
        return words;
    }

    private Map<String, String> row(KeyResultDraft keyResult, Map<PersonId, PersonSummary> persons) {
        var due = keyResult.dueOn();
        return Map.of(
                "title", keyResult.title(),
                "baseline", MetricWords.baseline(keyResult),
                "target", MetricWords.target(keyResult),
                "unit", keyResult.metric().unit(),
                "dueOn", due == null ? "" : Formats.current().date(due),
                "owner",
                        Optional.ofNullable(keyResult.owner())
                                .map(owner -> name(owner, persons))
                                .orElse(""));
    }

    private Map<String, String> row(ContentChange change) {
        return Map.of(
                "kind", change.kind().name(),
                "what", changeWords.what(change),
                "before", changeWords.value(change.field(), change.before()),
                "after", changeWords.value(change.field(), change.after()));
    }

    private Map<String, String> row(Response response, Map<PersonId, PersonSummary> persons) {
        return Map.of(
                "by", name(response.by(), persons), "answer", word(response.kind()), "comment", response.comment());
    }

    private String name(PersonId person, Map<PersonId, PersonSummary> persons) {
        return Optional.ofNullable(persons.get(person))
                .map(PersonSummary::name)
                .orElseGet(() -> translate("person.unknown"));
    }

    private String word(Enum<?> constant) {
        return translate(StatusBadge.key(constant));
    }

    /** Not by the current page: what is submitted is checked outside of one too. */
    private String translate(String key) {
        return bundles.getTranslation(key, Formats.current().locale());
    }
}

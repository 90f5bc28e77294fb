package org.optr.objective.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.optr.engine.WorkItem;
import org.optr.engine.WorkItems;
import org.optr.form.FormData;
import org.optr.objective.KeyResultCard;
import org.optr.objective.MetricType;
import org.optr.objective.ObjectiveId;
import org.optr.objective.ObjectivePage;
import org.optr.objective.ObjectiveReader;
import org.optr.people.People;
import org.optr.people.PersonSummary;
import org.optr.shared.SubjectKind;
import org.optr.ui.Formats;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Words what the forms of {@code review} are about: the key result that is asked for, or all that the team looks at. */
@Component
class ReviewFormData implements FormData {

    private final ObjectiveReader objectives;
    private final People people;
    private final ObjectProvider<WorkItems> workItems;

    ReviewFormData(ObjectiveReader objectives, People people, ObjectProvider<WorkItems> workItems) {
        this.objectives = objectives;
        this.people = people;
        this.workItems = workItems;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.OBJECTIVE;
    }

    @Override
    public Set<String> names() {
        return Set.of("keyResult", "milestonesDone", "reviewed");
    }

    @Override
    public Map<String, @Nullable Object> of(WorkItem item) {
        return switch (String.valueOf(item.form())) {
            case "check-in-key-result" -> keyResult(item);
            case "hold-team-review" -> reviewed(item);
            default -> Map.of();
        };
    }

    private Map<String, @Nullable Object> keyResult(WorkItem item) {
        var asked = String.valueOf(workItems.getObject().variables(item.id()).get("keyResultId"));
        return page(item)
                .flatMap(page -> page.keyResults().stream())
                .filter(card -> card.id().toString().equals(asked))
                .findFirst()
                .map(card -> Map.<String, @Nullable Object>of("keyResult", words(card), "milestonesDone", done(card)))
                .orElse(Map.of());
    }

    private Map<String, @Nullable Object> reviewed(WorkItem item) {
        var keyResults = page(item)
                .flatMap(page -> page.keyResults().stream())
                .map(this::words)
                .toList();
        return Map.of("reviewed", Map.of("keyResults", keyResults));
    }

    private Stream<ObjectivePage> page(WorkItem item) {
        return Stream.ofNullable(item.subject())
                .flatMap(subject -> objectives.page(ObjectiveId.of(subject.id())).stream());
    }

    private Map<String, @Nullable Object> words(KeyResultCard card) {
        var content = card.content();
        var words = new HashMap<String, @Nullable Object>();
        words.put("title", content.title());
        words.put("baseline", MetricWords.baseline(content));
        words.put("target", MetricWords.target(content));
        words.put("unit", content.metric().unit());
        words.put("last", last(card));
        words.put(
                "owner",
                Optional.ofNullable(content.owner())
                        .flatMap(people::find)
                        .map(PersonSummary::name)
                        .orElse(""));
        words.put("byMilestones", content.metric().type() == MetricType.MILESTONE);
        words.put("milestones", milestones(card));
        return words;
    }

    private static String last(KeyResultCard card) {
        var trend = card.trend();
        return trend.isEmpty()
                ? "–"
                : Formats.current()
                        .quantity(
                                trend.get(trend.size() - 1).value(),
                                card.content().metric().unit());
    }

    private static List<Map<String, String>> milestones(KeyResultCard card) {
        var milestones = card.content().milestones();
        return IntStream.range(0, milestones.size())
                .mapToObj(at -> Map.of(
                        "value", String.valueOf(at), "label", milestones.get(at).title()))
                .toList();
    }

    private static List<String> done(KeyResultCard card) {
        var milestones = card.content().milestones();
        return IntStream.range(0, milestones.size())
                .filter(at -> milestones.get(at).done())
                .mapToObj(String::valueOf)
                .toList();
    }
}

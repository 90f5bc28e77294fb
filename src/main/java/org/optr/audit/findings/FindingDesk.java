package org.optr.audit.findings;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.optr.audit.BackgroundAnswers;
import org.optr.people.PersonTimeZones;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Computes findings beside everything else, one question after the other, and keeps a few answers for some minutes. */
@Component
class FindingDesk implements DisposableBean {

    /** So many entries of a period are looked at: its newest. */
    static final int MOST_ENTRIES = 50_000;

    private static final int AT_ONCE = 200;
    private static final Duration FRESH = Duration.ofMinutes(2);

    private final FindingEntries entries;
    private final Decisions decisions;
    private final PersonTimeZones zones;
    private final Clock clock;
    private final BackgroundAnswers<FindingQuestion, FoundFindings> answers;

    FindingDesk(FindingEntries entries, Decisions decisions, PersonTimeZones zones, Clock clock) {
        this.entries = entries;
        this.decisions = decisions;
        this.zones = zones;
        this.clock = clock;
        answers = new BackgroundAnswers<>("audit-findings", FRESH, "findings.busy", clock);
    }

    /** @throws org.optr.shared.RuleViolation {@code findings.busy} if too many questions wait already */
    CompletableFuture<FoundFindings> ask(FindingQuestion question) {
        return answers.ask(question, read -> compute(question, read));
    }

    void forget(FindingQuestion question) {
        answers.forget(question);
    }

    /** Returns how many entries were read so far for a question. */
    long read(FindingQuestion question) {
        return answers.read(question);
    }

    private FoundFindings compute(FindingQuestion question, AtomicLong read) {
        var at = clock.instant();
        var looked = new ArrayList<EntryFact>();
        var more = entries.read(question.from(), question.until(), MOST_ENTRIES, entry -> {
            looked.add(entry);
            read.incrementAndGet();
        });
        var found = Stream.of(
                        decided(looked, question), changed(looked, question), outsideWorkingTime(looked, question))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Finding::at)
                        .thenComparing(Finding::entry)
                        .reversed()
                        .thenComparing(Finding::rule))
                .toList();
        return new FoundFindings(found, looked.size(), !more, question.from(), question.until(), at);
    }

    /** A case is looked at from its beginning, whenever that was; only what was decided in the period is a finding of it. */
    private List<Finding> decided(List<EntryFact> looked, FindingQuestion question) {
        var substitute = question.rule(FindingRule.REQUESTERS_SUBSTITUTE);
        var quick = question.rule(FindingRule.QUICK_DECISION);
        var sentBack = question.rule(FindingRule.SENT_BACK_OFTEN);
        var roots = new LinkedHashSet<String>();
        var numbers = new HashSet<Long>();
        looked.stream().filter(EntryFact::isCompletion).forEach(entry -> {
            roots.add(String.valueOf(entry.rootCase()));
            numbers.add(entry.number());
        });
        var found = new ArrayList<Finding>();
        if (substitute.on() || quick.on() || sentBack.on()) {
            for (var part : parts(List.copyOf(roots))) {
                var facts = decisions.in(part);
                if (substitute.on()) {
                    facts.forEach(fact -> RequestersSubstitute.in(fact).ifPresent(found::add));
                }
                if (quick.on()) {
                    facts.forEach(
                            fact -> QuickDecision.in(fact, quick.limitOr(0)).ifPresent(found::add));
                }
                if (sentBack.on()) {
                    found.addAll(sentBack(facts, sentBack.limitOr(RuleSetting.FEWEST_TIMES)));
                }
            }
        }
        return found.stream().filter(each -> numbers.contains(each.entry())).toList();
    }

    private static List<Finding> sentBack(List<DecisionFact> facts, int times) {
        return facts.stream()
                .collect(groupingBy(
                        fact -> List.of(fact.item().root(), fact.entry().subject()), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .flatMap(done -> SentBackOften.in(done, times).stream())
                .toList();
    }

    private List<Finding> changed(List<EntryFact> looked, FindingQuestion question) {
        if (!question.rule(FindingRule.CHANGED_AFTER_APPROVAL).on()) {
            return List.of();
        }
        Map<ApprovedMatter, Set<String>> subjects = new LinkedHashMap<>();
        var numbers = new HashSet<Long>();
        looked.forEach(entry -> ApprovedMatter.changedBy(entry).ifPresent(matter -> {
            subjects.computeIfAbsent(matter, first -> new LinkedHashSet<>())
                    .add(entry.subject().id());
            numbers.add(entry.number());
        }));
        var found = new ArrayList<Finding>();
        subjects.forEach((matter, ids) -> parts(List.copyOf(ids))
                .forEach(part -> entries.about(matter.kind(), part, matter.events()).stream()
                        .collect(groupingBy(EntryFact::subject))
                        .values()
                        .forEach(about -> found.addAll(ChangedAfterApproval.in(matter, about)))));
        return found.stream().filter(each -> numbers.contains(each.entry())).toList();
    }

    private List<Finding> outsideWorkingTime(List<EntryFact> looked, FindingQuestion question) {
        var setting = question.rule(FindingRule.OUTSIDE_WORKING_TIME);
        var time = setting.workingTime();
        if (!setting.on() || time == null) {
            return List.of();
        }
        var persons = looked.stream().map(EntryFact::actor).distinct().toList();
        var rule = new OutsideWorkingTime(time, zones.of(persons));
        looked.forEach(rule::look);
        return rule.findings();
    }

    private static List<List<String>> parts(List<String> all) {
        return IntStream.iterate(0, from -> from < all.size(), from -> from + AT_ONCE)
                .mapToObj(from -> all.subList(from, Math.min(from + AT_ONCE, all.size())))
                .toList();
    }

    @Override
    public void destroy() {
        answers.close();
    }
}

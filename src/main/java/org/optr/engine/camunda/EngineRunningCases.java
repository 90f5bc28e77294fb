package org.optr.engine.camunda;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessKey;
import org.optr.engine.RunId;
import org.optr.engine.RunningCases;
import org.optr.engine.camunda.CaseRows.CaseRow;
import org.optr.shared.SubjectDirectory.SubjectTitle;
import org.optr.shared.SubjectRef;
import org.optr.shared.SubjectTitles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class EngineRunningCases implements RunningCases {

    /** How many cases are asked for the title of what they are about, before a page ends where it is. */
    private static final int MOST_READ = 500;

    private final CaseAccess access;
    private final CaseRows rows;
    private final OpenSteps steps;
    private final StepTimes times;
    private final Runs runs;
    private final RunFacts facts;
    private final RunPictures pictures;
    private final EngineSuspensions suspensions;
    private final SubjectTitles titles;

    EngineRunningCases(
            CaseAccess access,
            CaseRows rows,
            OpenSteps steps,
            StepTimes times,
            Runs runs,
            RunFacts facts,
            RunPictures pictures,
            EngineSuspensions suspensions,
            SubjectTitles titles) {
        this.access = access;
        this.rows = rows;
        this.steps = steps;
        this.times = times;
        this.runs = runs;
        this.facts = facts;
        this.pictures = pictures;
        this.suspensions = suspensions;
        this.titles = titles;
    }

    @Override
    public boolean mayRead() {
        return access.mayRead();
    }

    @Override
    public CasePage page(ProcessKey process, CaseFilter filter, @Nullable String after, int limit) {
        if (!mayRead()) {
            return new CasePage(List.of(), null);
        }
        var found = new ArrayList<CaseRow>();
        var next = after;
        var read = 0;
        do {
            var rest = rows.page(process, filter, next, limit + 1);
            var fitting = fitting(rest.subList(0, Math.min(limit, rest.size())), filter.text());
            for (var row : fitting) {
                if (found.size() == limit) {
                    return page(found, next);
                }
                found.add(row);
                next = row.position();
            }
            if (rest.size() <= limit) {
                return page(found, null);
            }
            next = rest.get(limit - 1).position();
            read += limit;
        } while (found.size() < limit && read < MOST_READ);
        return page(found, next);
    }

    private List<CaseRow> fitting(List<CaseRow> cases, String text) {
        if (text.isBlank()) {
            return cases;
        }
        var part = text.strip().toLowerCase(Locale.ROOT);
        var subjects = titles(cases);
        return cases.stream()
                .filter(row -> ref(row).map(subjects::get)
                        .filter(subject ->
                                subject.title().toLowerCase(Locale.ROOT).contains(part))
                        .isPresent())
                .toList();
    }

    private CasePage page(List<CaseRow> found, @Nullable String next) {
        return new CasePage(running(found), next);
    }

    private List<RunningCase> running(List<CaseRow> cases) {
        var open = steps.of(cases.stream().map(CaseRow::run).toList());
        var subjects = titles(cases);
        return cases.stream()
                .map(row -> new RunningCase(
                        new RunId(row.run()),
                        row.version(),
                        ref(row).orElse(null),
                        ref(row).map(subjects::get).orElse(null),
                        row.started(),
                        row.state(),
                        open.getOrDefault(row.run(), List.of())))
                .toList();
    }

    private Map<SubjectRef, SubjectTitle> titles(List<CaseRow> cases) {
        return titles.of(cases.stream().flatMap(row -> ref(row).stream()).toList());
    }

    private Optional<SubjectRef> ref(CaseRow row) {
        return facts.subject(row.definition(), row.businessKey());
    }

    @Override
    public ProcessLoad load(ProcessKey process, @Nullable Integer version) {
        return mayRead()
                ? times.load(process, version == null ? 0 : version)
                : new ProcessLoad(0, List.of(), StepTimes.DAYS, false);
    }

    @Override
    public Optional<CaseDetail> find(RunId run) {
        return mayRead() ? rows.find(run.value()).map(this::detail) : Optional.empty();
    }

    private CaseDetail detail(CaseRow row) {
        var run = new RunId(row.run());
        var picture = pictures.of(runs.find(run).orElseThrow());
        return new CaseDetail(
                running(List.of(row)).get(0), picture, suspensions.of(run).orElse(null));
    }
}

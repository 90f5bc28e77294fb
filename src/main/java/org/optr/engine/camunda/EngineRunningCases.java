package org.optr.engine.camunda;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ProcessKey;
import org.optr.engine.RunId;
import org.optr.engine.RunningCases;
import org.optr.engine.camunda.CaseRows.CaseRow;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectDirectory.Subject;
import org.springframework.beans.factory.ObjectProvider;
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
    private final ObjectProvider<SubjectDirectory> directories;

    EngineRunningCases(
            CaseAccess access,
            CaseRows rows,
            OpenSteps steps,
            StepTimes times,
            Runs runs,
            RunFacts facts,
            RunPictures pictures,
            EngineSuspensions suspensions,
            ObjectProvider<SubjectDirectory> directories) {
        this.access = access;
        this.rows = rows;
        this.steps = steps;
        this.times = times;
        this.runs = runs;
        this.facts = facts;
        this.pictures = pictures;
        this.suspensions = suspensions;
        this.directories = directories;
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
            for (var row : rest.subList(0, Math.min(limit, rest.size()))) {
                if (found.size() == limit) {
                    return page(found, next);
                }
                next = row.position();
                if (fits(row, filter.text())) {
                    found.add(row);
                }
            }
            if (rest.size() <= limit) {
                return page(found, null);
            }
            read += limit;
        } while (found.size() < limit && read < MOST_READ);
        return page(found, next);
    }

    private CasePage page(List<CaseRow> found, @Nullable String next) {
        var open = steps.of(found.stream().map(CaseRow::run).toList());
        return new CasePage(
                found.stream()
                        .map(row -> running(row, open.getOrDefault(row.run(), List.of())))
                        .toList(),
                next);
    }

    private boolean fits(CaseRow row, String text) {
        return text.isBlank()
                || subject(row)
                        .filter(subject -> subject.title()
                                .toLowerCase(Locale.ROOT)
                                .contains(text.strip().toLowerCase(Locale.ROOT)))
                        .isPresent();
    }

    private RunningCase running(CaseRow row, List<CaseStep> open) {
        return new RunningCase(
                new RunId(row.run()),
                row.version(),
                facts.subject(row.definition(), row.businessKey()).orElse(null),
                subject(row).orElse(null),
                row.started(),
                row.state(),
                open);
    }

    private Optional<Subject> subject(CaseRow row) {
        return facts.subject(row.definition(), row.businessKey()).flatMap(ref -> directories.stream()
                .filter(directory -> directory.kind() == ref.kind())
                .findFirst()
                .flatMap(directory -> directory.find(ref.id())));
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
        var open = steps.of(List.of(row.run())).getOrDefault(row.run(), List.of());
        var picture = pictures.of(runs.find(run).orElseThrow());
        return new CaseDetail(running(row, open), picture, suspensions.of(run).orElse(null));
    }
}

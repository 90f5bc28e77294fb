package org.optr.audit.export;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.optr.audit.export.ExportFileWriter.TooLarge;
import org.optr.audit.ledger.EntryProof;
import org.optr.audit.ledger.LedgerProofs;
import org.optr.engine.ProcessRuns;
import org.optr.engine.ProcessRuns.RunPicture;
import org.optr.engine.ProcessRuns.RunSummary;
import org.optr.engine.RunId;
import org.optr.form.SubmittedForms;
import org.optr.form.SubmittedForms.SubmittedForm;
import org.optr.people.People;
import org.optr.people.PersonId;
import org.optr.people.PersonSummary;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectDirectory.Subject;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.springframework.stereotype.Component;

/** Gathers what is known of a case, as far as whoever acts may see it. */
@Component
class Dossiers {

    /** A longer case is no document to read; its entries are exported as a table. */
    private static final int MOST_ENTRIES = 5_000;

    private static final int MOST_RUNS = 20;

    private final EntrySource source;
    private final EntryTable table;
    private final ProcessRuns runs;
    private final SubmittedForms forms;
    private final LedgerProofs proofs;
    private final RemovalNotes removals;
    private final People people;
    private final Map<SubjectKind, SubjectDirectory> directories;

    Dossiers(
            EntrySource source,
            EntryTable table,
            ProcessRuns runs,
            SubmittedForms forms,
            LedgerProofs proofs,
            RemovalNotes removals,
            People people,
            List<SubjectDirectory> directories) {
        this.source = source;
        this.table = table;
        this.runs = runs;
        this.forms = forms;
        this.proofs = proofs;
        this.removals = removals;
        this.people = people;
        this.directories = directories.stream().collect(Collectors.toMap(SubjectDirectory::kind, Function.identity()));
    }

    Dossier read(String run, ExportOrder order, ExportProgress progress) {
        var entries = new ArrayList<ExportedEntry>();
        var names = new HashMap<PersonId, PersonSummary>();
        var selection = EntrySelection.of(order, source.newest());
        var count = source.count(selection);
        progress.expect(count);
        if (count > MOST_ENTRIES) {
            throw new TooLarge();
        }
        source.pages(selection, page -> {
            entries.addAll(page);
            names.putAll(table.names(page));
        });
        var submitted = forms.of(new RunId(run), MOST_ENTRIES);
        names.putAll(people.find(submitted.stream().map(SubmittedForm::by).collect(Collectors.toSet())));
        return new Dossier(
                run,
                subject(entries),
                removals.ofCases(List.of(run), order.locale()).get(run),
                pictures(run, entries),
                entries,
                submitted,
                proofs(entries, progress),
                names);
    }

    private Map<Long, EntryProof> proofs(List<ExportedEntry> entries, ExportProgress progress) {
        var found = new LinkedHashMap<Long, EntryProof>();
        for (var entry : entries) {
            proofs.of(entry.number()).ifPresent(proof -> found.put(entry.number(), proof));
            progress.advance(1);
        }
        return found;
    }

    private String subject(List<ExportedEntry> entries) {
        return entries.stream()
                .map(ExportedEntry::subject)
                .distinct()
                .flatMap(ref -> find(ref).stream())
                .map(Subject::title)
                .findFirst()
                .orElse("");
    }

    private Optional<Subject> find(SubjectRef ref) {
        return Optional.ofNullable(directories.get(ref.kind())).flatMap(directory -> directory.find(ref.id()));
    }

    private List<RunPicture> pictures(String root, List<ExportedEntry> entries) {
        var known = entries.stream()
                .map(ExportedEntry::subject)
                .distinct()
                .flatMap(subject -> runs.of(subject).stream())
                .collect(Collectors.toMap(RunSummary::id, Function.identity(), (one, other) -> one));
        return inside(new RunId(root), known).stream()
                .limit(MOST_RUNS)
                .flatMap(run -> runs.picture(run).stream())
                .toList();
    }

    /** Returns the run and those that it called, and those that they called. */
    private static Set<RunId> inside(RunId root, Map<RunId, RunSummary> known) {
        var inside = new LinkedHashSet<>(Set.of(root));
        var called = Set.of(root);
        while (!called.isEmpty()) {
            var callers = called;
            called = known.values().stream()
                    .filter(run -> run.calledBy() != null && callers.contains(run.calledBy()))
                    .map(RunSummary::id)
                    .filter(run -> !inside.contains(run))
                    .collect(Collectors.toSet());
            inside.addAll(called);
        }
        return inside;
    }
}

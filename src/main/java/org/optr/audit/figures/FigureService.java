package org.optr.audit.figures;

import static org.optr.shared.RuleViolation.require;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.optr.audit.retention.RemovedCases;
import org.optr.engine.FinishedCases;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.ProcessKey;
import org.optr.people.CurrentPerson;
import org.optr.people.Roles;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectDirectory.Subject;
import org.optr.shared.SubjectRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The figures of processes, for auditors and process owners. They name no persons. */
@Service
public class FigureService {

    /** Over how many past days the list of processes counts cases. */
    public static final int DAYS = 90;

    private final FigureDesk desk;
    private final FinishedCases cases;
    private final ModelLibrary library;
    private final RemovedCases removed;
    private final ObjectProvider<SubjectDirectory> directories;
    private final CurrentPerson current;
    private final Clock clock;

    FigureService(
            FigureDesk desk,
            FinishedCases cases,
            ModelLibrary library,
            RemovedCases removed,
            ObjectProvider<SubjectDirectory> directories,
            CurrentPerson current,
            Clock clock) {
        this.desk = desk;
        this.cases = cases;
        this.library = library;
        this.removed = removed;
        this.directories = directories;
        this.current = current;
        this.clock = clock;
    }

    public boolean mayRead() {
        return current.has(Roles.AUDITOR) || current.has(Roles.PROCESS_OWNER);
    }

    /** Whether the acting person may replay every case, whatever it is about. */
    public boolean mayReplayAll() {
        return current.has(Roles.AUDITOR);
    }

    /** Returns every process with how many of its cases ended lately, those with the most first. */
    public List<ProcessCount> processes() {
        requireReader();
        var now = clock.instant();
        var processes =
                library.inForce().stream().filter(FigureService::isProcess).toList();
        var counts = cases.count(
                processes.stream()
                        .map(version -> new ProcessKey(version.name()))
                        .toList(),
                now.minus(DAYS, ChronoUnit.DAYS),
                now);
        var gone = removed.ended(now.minus(DAYS, ChronoUnit.DAYS), now);
        return processes.stream()
                .map(version -> {
                    var process = new ProcessKey(version.name());
                    return new ProcessCount(version, counts.getOrDefault(process, 0L), gone.getOrDefault(process, 0L));
                })
                .sorted(Comparator.comparingLong(ProcessCount::finished).reversed())
                .toList();
    }

    /** Returns the versions of a process, the newest first; none of what is no process. */
    public List<Version> versions(ProcessKey process) {
        requireReader();
        return library.versions(process.value()).stream()
                .filter(FigureService::isProcess)
                .toList();
    }

    /** Returns the drawing of a version. */
    public Optional<String> drawing(Version version) {
        requireReader();
        return library.content(version.id()).process();
    }

    private static boolean isProcess(Version version) {
        return version.files().contains(version.name() + ".bpmn");
    }

    /**
     * Has figures taken in the background. They are kept for some minutes, for whoever asks the same; an answer that takes too
     * long ends with {@link org.optr.engine.HistoryTooSlow}.
     */
    public CompletableFuture<ProcessFigures> figures(FigureQuestion question) {
        requireReader();
        return desk.ask(question);
    }

    /** Returns how many cases were read so far for figures that are being taken. */
    public long read(FigureQuestion question) {
        requireReader();
        return desk.read(question);
    }

    /** Returns how many cases of the process ended in the period, in whatever version, and are in no history any more. */
    public long removed(FigureQuestion question) {
        requireReader();
        return removed.ended(question.from(), question.until()).getOrDefault(question.process(), 0L);
    }

    /** Takes figures anew at the next question, whatever is kept of it. */
    public void forget(FigureQuestion question) {
        requireReader();
        desk.forget(question);
    }

    /** Returns what a case is about, if the acting person may see it. */
    public Optional<Subject> subject(SubjectRef ref) {
        requireReader();
        return directories.stream()
                .filter(directory -> directory.kind() == ref.kind())
                .findFirst()
                .flatMap(directory -> directory.find(ref.id()));
    }

    public Instant now() {
        return clock.instant();
    }

    private void requireReader() {
        require(mayRead(), "figures.readers-only");
    }

    /**
     * @param finished how many cases ended in the past {@value #DAYS} days
     * @param removed how many more did, and are in no history any more
     */
    public record ProcessCount(Version version, long finished, long removed) {}
}

package org.optr.workbench;

import static org.optr.shared.RuleViolation.require;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.Version;
import org.optr.engine.ModelLibrary.VersionId;
import org.optr.engine.ModelPackage;
import org.optr.shared.FieldChange;
import org.optr.shared.RuleViolation;
import org.optr.shared.Texts;
import org.optr.workbench.Draft.Base;
import org.optr.workbench.SavedFile.FileContent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What process owners do to write a change. Everybody may read a draft. Each saving names the revision that its author has
 * seen, so that nobody overwrites what they never saw.
 */
@Service
@Transactional
public class DraftService {

    private static final Set<DraftStatus> ALIVE =
            Set.of(DraftStatus.OPEN, DraftStatus.IN_REVIEW, DraftStatus.SCHEDULED);

    private final ModelLibrary library;
    private final DraftRepository drafts;
    private final SavedFileRepository files;
    private final FileCheck check;
    private final WaitingRuns waiting;
    private final DraftDesk desk;

    DraftService(
            ModelLibrary library,
            DraftRepository drafts,
            SavedFileRepository files,
            FileCheck check,
            WaitingRuns waiting,
            DraftDesk desk) {
        this.library = library;
        this.drafts = drafts;
        this.files = files;
        this.check = check;
        this.waiting = waiting;
        this.desk = desk;
    }

    /** Begins to change a package, from its version in force. */
    public DraftId begin(String packageName, String purpose) {
        desk.requireProcessOwner();
        var base = inForce(packageName);
        return begin(
                packageName, purpose, base(base), library.content(base.id()).files());
    }

    /** Begins to change a package from what this release ships in place of the version in force. */
    public DraftId beginFromShipped(String packageName, String purpose) {
        desk.requireProcessOwner();
        var shipped = library.shippedUpdate(packageName).orElseThrow(() -> new RuleViolation("draft.nothing-shipped"));
        return begin(packageName, purpose, base(inForce(packageName)), shipped.files());
    }

    /** Begins to change a package back to an earlier version. */
    public DraftId beginFrom(VersionId version, String purpose) {
        desk.requireProcessOwner();
        var former = library.version(version).orElseThrow(() -> new RuleViolation("draft.version-gone"));
        return begin(
                former.name(),
                purpose,
                base(inForce(former.name())),
                library.content(version).files());
    }

    /** Begins a process that does not exist yet: a start, one step of a person, an end. */
    public DraftId create(String processId, String title, String purpose) {
        desk.requireProcessOwner();
        check.requireName(processId + ".bpmn");
        require(library.inForce(processId).isEmpty(), "draft.process-exists", processId);
        var name = Texts.required(title, Limits.TITLE, "draft.title");
        return begin(processId, purpose, null, new TreeMap<>(NewProcess.files(processId, name)));
    }

    private DraftId begin(String packageName, String purpose, @Nullable Base base, SortedMap<String, String> content) {
        var draft = new Draft(DraftId.next(), packageName, purpose, base, desk.me(), desk.now());
        drafts.save(draft);
        content.forEach((file, text) -> keep(draft, new FileContent(file, text)));
        desk.publish(draft.begun());
        return draft.id();
    }

    @Transactional(readOnly = true)
    public DraftPage open(DraftId id) {
        var draft = desk.get(id);
        var editable = draft.status() == DraftStatus.OPEN && desk.isProcessOwner();
        var summary = desk.summaries(List.of(draft)).get(0);
        return new DraftPage(summary, desk.models(draft, draft.revision()), draft.revision(), editable);
    }

    /** Returns the files as they were in a revision. */
    @Transactional(readOnly = true)
    public ModelPackage at(DraftId id, int revision) {
        return desk.models(desk.get(id), revision);
    }

    /** Returns all revisions, the newest first. */
    @Transactional(readOnly = true)
    public List<DraftRevision> history(DraftId id) {
        return files.newestFirst(desk.get(id).id());
    }

    /** Returns the drafts that may still come into force, the last saved first. */
    @Transactional(readOnly = true)
    public List<DraftSummary> open() {
        return desk.summaries(drafts.in(ALIVE));
    }

    /** Returns all drafts of a package, the newest first. */
    @Transactional(readOnly = true)
    public List<DraftSummary> of(String packageName) {
        return desk.summaries(drafts.of(packageName));
    }

    /**
     * Saves a file, a new one too.
     *
     * @param revision the newest that the author has seen
     * @return the revision that it is now
     * @throws RuleViolation {@code draft.saved-meanwhile} if somebody else saved since; nothing is saved then
     */
    public int save(DraftId id, int revision, String file, String content) {
        var draft = desk.write(id);
        draft.requireOpen();
        check.requireReadable(draft.packageName(), file, content);
        desk.requireSeen(draft, revision);
        var before = desk.models(draft, revision).files();
        require(before.containsKey(file) || before.size() < Limits.FILES, "draft.too-many-files", Limits.FILES);
        return content.equals(before.get(file)) ? revision : append(draft, new FileContent(file, content));
    }

    /** Adds a file, as {@link #save}; one that is there already stays as it is. */
    public int add(DraftId id, int revision, String file, String content) {
        var draft = desk.write(id);
        require(!desk.models(draft, draft.revision()).files().containsKey(file), "draft.file-exists", file);
        return save(id, revision, file, content);
    }

    /** Takes a file out; the drawing of the process itself stays. */
    public int remove(DraftId id, int revision, String file) {
        var draft = desk.write(id);
        desk.requireSeen(draft, revision);
        require(!file.equals(draft.packageName() + ".bpmn"), "draft.process-needed");
        require(desk.models(draft, revision).files().containsKey(file), "draft.file-gone", file);
        return append(draft, new FileContent(file, null));
    }

    /** Makes all files what they were in a former revision; what was in between stays in the history. */
    public int restore(DraftId id, int revision, int former) {
        var draft = desk.write(id);
        desk.requireSeen(draft, revision);
        require(draft.isWhole(former), "draft.no-such-revision", former);
        var now = desk.models(draft, revision).files();
        var then = desk.models(draft, former).files();
        var names = new TreeSet<>(now.keySet());
        names.addAll(then.keySet());
        names.stream()
                .filter(name -> !Objects.equals(now.get(name), then.get(name)))
                .forEach(name -> keep(draft, new FileContent(name, then.get(name))));
        desk.publish(new DraftRestored(id, List.of(new FieldChange("revision", "" + revision, "" + former))));
        return draft.revision();
    }

    /**
     * Says that the author has taken over what came into force since the draft was begun.
     *
     * @param seen the version in force that the author has compared with
     */
    public void takeAsBase(DraftId id, VersionId seen) {
        var draft = desk.write(id);
        var inForce = inForce(draft.packageName());
        require(inForce.id().equals(seen), "draft.outdated");
        desk.publish(draft.basedOn(base(inForce)));
    }

    /** Gives a draft up, with whatever still waits for its author. */
    public void discard(DraftId id) {
        desk.publish(desk.write(id).discard());
        waiting.end(id, "draft discarded");
    }

    /** Begins another draft of the same base, with files of its own: what could not be saved is not lost. */
    public DraftId copy(DraftId id, SortedMap<String, String> content) {
        var original = desk.write(id);
        content.forEach((file, text) -> check.requireReadable(original.packageName(), file, text));
        return begin(original.packageName(), original.purpose(), original.base(), content);
    }

    /** Keeps a saving in the revision of the same sitting, or as the next revision, which is told. */
    private int append(Draft draft, FileContent file) {
        var by = desk.me();
        var at = desk.now();
        var last = files.at(draft.id(), draft.revision())
                .filter(saved -> saved.goesOn(file, by, at) && !draft.wasProposedSince(saved.begunAt()));
        if (last.isPresent()) {
            last.get().goOn(draft.nextRevision(by, at), file, at);
        } else {
            keep(draft, file);
            desk.publish(new DraftSaved(draft.id(), List.of(new FieldChange("file", null, file.name()))));
        }
        return draft.revision();
    }

    private void keep(Draft draft, FileContent file) {
        var by = desk.me();
        var at = desk.now();
        files.save(new SavedFile(draft.id(), draft.nextRevision(by, at), file, by, at));
    }

    private Version inForce(String packageName) {
        return library.inForce(packageName).orElseThrow(() -> new RuleViolation("draft.no-such-process", packageName));
    }

    private static Base base(Version version) {
        return new Base(version.id(), version.number());
    }
}

package org.optr.workbench;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.optr.engine.ModelLibrary;
import org.optr.shared.Ids;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.Languages;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers for process changes: everybody may see them. */
@Component
class ProcessChangeDirectory implements SubjectDirectory {

    private final DraftRepository drafts;
    private final ModelLibrary library;

    ProcessChangeDirectory(DraftRepository drafts, ModelLibrary library) {
        this.drafts = drafts;
        this.library = library;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.PROCESS_CHANGE;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Subject> find(String id) {
        return Ids.read(id, DraftId::of).flatMap(drafts::findById).map(this::subject);
    }

    private Subject subject(Draft draft) {
        var self = ProcessChanges.subject(draft.id());
        var process = new SubjectRef(SubjectKind.PROCESS, draft.packageName());
        var above = library.inForce(draft.packageName())
                .map(version -> new PathPart(process, Languages.name(version.title()), version.title()))
                .orElseGet(() -> new PathPart(process, draft.packageName()));
        return new Subject(
                self, draft.purpose(), List.of(above, new PathPart(self, draft.purpose())), link(draft.id()));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, SubjectTitle> titles(Collection<String> ids) {
        var known = ids.stream()
                .flatMap(id -> Ids.read(id, DraftId::of).stream())
                .map(DraftId::value)
                .toList();
        return drafts.titles(known).stream()
                .collect(toMap(
                        found -> found.id().toString(),
                        found -> new SubjectTitle(
                                ProcessChanges.subject(found.id()), found.purpose(), link(found.id()))));
    }

    private static String link(DraftId id) {
        return "processes/drafts/" + id;
    }
}

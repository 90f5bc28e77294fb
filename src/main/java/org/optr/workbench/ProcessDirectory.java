package org.optr.workbench;

import java.util.List;
import java.util.Optional;
import org.optr.engine.ModelLibrary;
import org.optr.engine.ModelLibrary.Version;
import org.optr.shared.SubjectDirectory;
import org.optr.shared.SubjectKind;
import org.optr.shared.SubjectRef;
import org.optr.ui.Languages;
import org.springframework.stereotype.Component;

/** Processes and tables as subjects: everybody may know by what the enterprise works. */
@Component
class ProcessDirectory implements SubjectDirectory {

    private final ModelLibrary library;

    ProcessDirectory(ModelLibrary library) {
        this.library = library;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.PROCESS;
    }

    @Override
    public Optional<Subject> find(String id) {
        return library.inForce(id).map(ProcessDirectory::subject);
    }

    private static Subject subject(Version inForce) {
        var ref = new SubjectRef(SubjectKind.PROCESS, inForce.name());
        var title = Languages.name(inForce.title());
        return new Subject(
                ref, title, List.of(new PathPart(ref, title, inForce.title())), "processes/" + inForce.name());
    }
}

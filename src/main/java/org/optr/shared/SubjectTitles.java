package org.optr.shared;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import org.optr.shared.SubjectDirectory.SubjectTitle;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What subjects of all kinds are called, each kind asked once. */
@Component
public class SubjectTitles {

    private final ObjectProvider<SubjectDirectory> directories;

    SubjectTitles(ObjectProvider<SubjectDirectory> directories) {
        this.directories = directories;
    }

    /** Returns those of some subjects that there are and that the acting person may see. */
    public Map<SubjectRef, SubjectTitle> of(Collection<SubjectRef> subjects) {
        var ids = subjects.stream().collect(groupingBy(SubjectRef::kind, mapping(SubjectRef::id, toSet())));
        return ids.entrySet().stream()
                .flatMap(each -> directories.stream()
                        .filter(directory -> directory.kind() == each.getKey())
                        .flatMap(directory -> directory.titles(each.getValue()).values().stream()))
                .collect(toMap(SubjectTitle::ref, identity()));
    }
}

package org.optr.shared;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Answers for the subjects of one kind; each domain module provides one. */
public interface SubjectDirectory {

    SubjectKind kind();

    /** Returns nothing for a subject that does not exist or that the acting person may not see: the two look alike. */
    Optional<Subject> find(String id);

    /** Returns what those of some subjects are called that {@link #find} finds, by id. */
    default Map<String, SubjectTitle> titles(Collection<String> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> find(id).stream())
                .map(found -> new SubjectTitle(found.ref(), found.title(), found.link()))
                .collect(toMap(found -> found.ref().id(), identity()));
    }

    /** Returns the fields of the subject's history that the acting person may not read. */
    default Set<String> hiddenFields(String id) {
        return Set.of();
    }

    /**
     * @param path from the top down, the subject itself last
     * @param link route of the subject's page, relative to the application
     */
    record Subject(SubjectRef ref, String title, List<PathPart> path, String link) {}

    /**
     * A subject without its path.
     *
     * @param link route of the subject's page, relative to the application
     */
    record SubjectTitle(SubjectRef ref, String title, String link) {}

    /**
     * One ancestor on the way to a subject, or the subject itself.
     *
     * @param names by language, where it has several; a stored path is read in the language of its reader
     */
    record PathPart(SubjectRef ref, String title, Map<String, String> names) {

        @SuppressWarnings("NullAway") // paths that were stored earlier have no names
        public PathPart {
            names = names == null ? Map.of() : Map.copyOf(names);
        }

        public PathPart(SubjectRef ref, String title) {
            this(ref, title, Map.of());
        }
    }
}

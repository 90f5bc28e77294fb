package org.optr.project;

import java.util.Collection;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProjectRepository extends Repository<Project, ProjectId> {

    Project save(Project project);

    Optional<Project> findById(ProjectId id);

    @Query("select count(a) > 0 from ProjectAsking a where a.key.project = :project and a.key.asked in :members")
    boolean asked(ProjectId project, Collection<String> members);
}

package org.optr.project;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ProjectRepository extends Repository<Project, ProjectId> {

    Project save(Project project);

    Optional<Project> findById(ProjectId id);

    @Query("select p from Project p join p.plan.deliverables d where d.id = :deliverable")
    Optional<Project> findByDeliverable(DeliverableId deliverable);

    @Query(
            "select new org.optr.project.ProjectRepository$Titled(p.id, p.terms.title) from Project p where p.id.value in :ids")
    List<Titled> titles(Collection<UUID> ids);

    record Titled(ProjectId id, String title) {}

    @Query("select p from Project p where p.terms.leading.value = :objective order by p.terms.title")
    List<Project> ledBy(UUID objective);
}

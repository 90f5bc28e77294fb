package org.optr.workbench;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftCommentRepository extends Repository<DraftComment, CommentId> {

    DraftComment save(DraftComment comment);

    Optional<DraftComment> findById(CommentId id);

    @Query("select c from DraftComment c where c.draft = :draft order by c.saidAt, c.id.value")
    List<DraftComment> of(DraftId draft);
}

package org.optr.objective;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReviewRepository extends Repository<ReviewRecord, String> {

    ReviewRecord save(ReviewRecord review);

    Optional<ReviewRecord> findById(String run);

    @Query("select r from ReviewRecord r where r.objective = :objective order by r.begunAt desc, r.run limit :limit")
    List<ReviewRecord> newestFirst(ObjectiveId objective, int limit);
}

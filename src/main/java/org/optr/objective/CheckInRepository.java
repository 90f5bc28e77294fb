package org.optr.objective;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CheckInRepository extends Repository<CheckIn, CheckInId> {

    CheckIn save(CheckIn checkIn);

    @Query(
            """
            select new org.optr.objective.Measurement(c.keyResult, c.value, c.confidence, c.at)
            from CheckIn c where c.keyResult = :keyResult order by c.at desc, c.id.value limit 1""")
    Optional<Measurement> last(KeyResultId keyResult);

    @Query(
            """
            select new org.optr.objective.Measurement(c.keyResult, c.value, c.confidence, c.at)
            from CheckIn c where c.keyResult.value in :keyResults order by c.at, c.id.value""")
    List<Measurement> oldestFirst(Collection<UUID> keyResults);

    @Query(
            """
            select c from CheckIn c where c.keyResult.value in :keyResults
            order by c.at desc, c.id.value limit :limit offset :offset""")
    List<CheckIn> newestFirst(Collection<UUID> keyResults, int offset, int limit);
}

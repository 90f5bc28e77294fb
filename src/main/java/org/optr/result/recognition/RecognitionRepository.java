package org.optr.result.recognition;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RecognitionRepository extends Repository<Recognition, RecognitionId> {

    Recognition save(Recognition recognition);

    @Query("select r from Recognition r where r.subjectId in :subjects order by r.at desc, r.id.value limit :limit")
    List<Recognition> about(Collection<UUID> subjects, int limit);
}

package org.optr.project;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface HandOverRepository extends Repository<HandOver, ProjectId> {

    HandOver save(HandOver handOver);

    Optional<HandOver> findById(ProjectId id);
}

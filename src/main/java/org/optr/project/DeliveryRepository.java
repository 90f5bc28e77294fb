package org.optr.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DeliveryRepository extends Repository<Delivery, DeliverableId> {

    Delivery save(Delivery delivery);

    Optional<Delivery> findById(DeliverableId id);

    @Query("select d from Delivery d where d.project.value = :project")
    List<Delivery> of(UUID project);
}

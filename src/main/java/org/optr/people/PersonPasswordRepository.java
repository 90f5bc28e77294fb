package org.optr.people;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PersonPasswordRepository extends Repository<PersonPassword, PersonId> {

    PersonPassword save(PersonPassword password);

    Optional<PersonPassword> findById(PersonId person);
}

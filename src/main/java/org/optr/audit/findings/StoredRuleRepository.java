package org.optr.audit.findings;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredRuleRepository extends Repository<StoredRule, FindingRule> {

    List<StoredRule> findAll();

    Optional<StoredRule> findById(FindingRule rule);

    StoredRule saveAndFlush(StoredRule rule);
}

package org.optr.audit.reconcile;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(ReconciliationSettings.class)
class ReconciliationConfiguration {}

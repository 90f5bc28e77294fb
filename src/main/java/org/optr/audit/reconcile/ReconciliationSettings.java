package org.optr.audit.reconcile;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param every how often what has changed and a part of the rest is compared; zero for never by itself */
@ConfigurationProperties("optr.reconciliation")
record ReconciliationSettings(@DefaultValue("10m") Duration every) {}

package org.optr.audit.search;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param indexEvery how often new entries are added to the index; zero for never by itself */
@ConfigurationProperties("optr.audit-search")
record SearchSettings(@DefaultValue("1s") Duration indexEvery) {}

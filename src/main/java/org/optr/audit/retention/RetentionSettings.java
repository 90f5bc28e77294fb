package org.optr.audit.retention;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param every how often history beyond its period is removed; zero for only when an administrator begins it */
@ConfigurationProperties("optr.retention")
record RetentionSettings(@DefaultValue("0") Duration every) {}

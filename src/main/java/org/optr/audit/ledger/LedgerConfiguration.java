package org.optr.audit.ledger;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties({LedgerSettings.class, MailSettings.class})
class LedgerConfiguration {}

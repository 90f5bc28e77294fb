package org.optr.audit.ledger;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** On the embedded database. */
class LedgerTest extends LedgerContract {

    private final DataSource database = new DriverManagerDataSource(
            "jdbc:h2:mem:ledger;MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");

    @Override
    DataSource database() {
        return database;
    }
}

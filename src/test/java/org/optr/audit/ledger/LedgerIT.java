package org.optr.audit.ledger;

import javax.sql.DataSource;
import org.optr.MariaDbServer;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** On a server that speaks MySQL's protocol. */
class LedgerIT extends LedgerContract {

    private final DataSource database = new DriverManagerDataSource(MariaDbServer.urlOf("optr_ledger"), "root", "");

    @Override
    DataSource database() {
        return database;
    }
}

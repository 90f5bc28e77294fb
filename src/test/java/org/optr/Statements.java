package org.optr;

import java.sql.SQLException;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/** Counts what the database is asked, by the engine, by JPA and by JDBC alike. */
@Component
public class Statements implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database ? new Counted(database) : bean;
    }

    /** Returns how many statements the reading has this thread carry out, once everything that is kept in memory is there. */
    public static long of(Runnable reading) {
        reading.run();
        QueryCountHolder.clear();
        reading.run();
        return QueryCountHolder.getGrandTotal().getTotal();
    }

    /** Still known for what it is to those who ask for the pool: another one can be made after it. */
    private static final class Counted extends DelegatingDataSource {

        private final DataSource pool;

        Counted(DataSource pool) {
            super(ProxyDataSourceBuilder.create(pool).countQuery().build());
            this.pool = pool;
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            return type.isInstance(pool) ? type.cast(pool) : super.unwrap(type);
        }

        @Override
        public boolean isWrapperFor(Class<?> type) throws SQLException {
            return type.isInstance(pool) || super.isWrapperFor(type);
        }
    }
}

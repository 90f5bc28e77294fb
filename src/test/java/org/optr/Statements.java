package org.optr;

import javax.sql.DataSource;
import net.ttddyy.dsproxy.QueryCountHolder;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Counts what the database is asked, by the engine, by JPA and by JDBC alike. */
@Component
public class Statements implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource database
                ? ProxyDataSourceBuilder.create(database).countQuery().build()
                : bean;
    }

    /** Returns how many statements the reading has this thread carry out, once everything that is kept in memory is there. */
    public static long of(Runnable reading) {
        reading.run();
        QueryCountHolder.clear();
        reading.run();
        return QueryCountHolder.getGrandTotal().getTotal();
    }
}

// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import jakarta.persistence.EntityManagerFactory;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import org.springframework.transaction.PlatformTransactionManager;

/** Programs that are beans of a Spring context, of which a process has one for all of them. */
final class Beans implements Instances {
  private final DataSource dataSource;
  private final String application;
  private final Map<String, AnnotationConfigApplicationContext> processes = new TreeMap<>();

  /** The beans of the application in a package. */
  Beans(DataSource dataSource, String application) {
    this.dataSource = dataSource;
    this.application = application;
  }

  @Override
  public synchronized Object of(Class<?> program, String process) {
    return processes.computeIfAbsent(process, name -> context()).getBean(program);
  }

  private AnnotationConfigApplicationContext context() {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.registerBean(DataSource.class, () -> dataSource);
    context.registerBean(Office.class);
    context.registerBean(
        "entityManagerFactory", LocalContainerEntityManagerFactoryBean.class, this::entities);
    context.registerBean(
        "transactionManager",
        PlatformTransactionManager.class,
        () -> new JpaTransactionManager(context.getBean(EntityManagerFactory.class)));
    context.scan(application);
    context.refresh();
    return context;
  }

  private LocalContainerEntityManagerFactoryBean entities() {
    LocalContainerEntityManagerFactoryBean factory = new LocalContainerEntityManagerFactoryBean();
    factory.setDataSource(dataSource);
    factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
    factory.setPackagesToScan(application);
    return factory;
  }

  @Override
  public void close() {
    processes.values().forEach(AnnotationConfigApplicationContext::close);
  }
}

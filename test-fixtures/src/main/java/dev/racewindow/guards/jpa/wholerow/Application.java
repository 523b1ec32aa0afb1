// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.wholerow;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The application whose services are compared. */
@Configuration
@ComponentScan
@EnableJpaRepositories
@EnableTransactionManagement
public class Application {}

// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.mail.MailSender;

/** The mail is sent before a commit that may be refused. */
final class MailBeforeCommit {
  private final DataSource dataSource;
  private final MailSender mail;

  MailBeforeCommit(DataSource dataSource, MailSender mail) {
    this.dataSource = dataSource;
    this.mail = mail;
  }

  /** Takes a seat, if there is one left. */
  boolean book(int event, String guest) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
      connection.setAutoCommit(false);
      if (Seats.count(connection, event) >= Seats.LIMIT) {
        connection.rollback();
        return false;
      }
      Seats.insert(connection, event, guest);
      mail.send(Mails.about("seat " + event));
      connection.commit();
      return true;
    }
  }
}

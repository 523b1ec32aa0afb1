// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.mail.MailSender;

/** One statement checks the state and changes it. */
final class ConditionalUpdate {
  private final DataSource dataSource;
  private final MailSender mail;

  ConditionalUpdate(DataSource dataSource, MailSender mail) {
    this.dataSource = dataSource;
    this.mail = mail;
  }

  /** Approves what is pending, and says so by mail. */
  boolean approve(int approval) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statement =
            connection.prepareStatement(
                "update approval set status = 1 where id = ? and status = 0")) {
      statement.setInt(1, approval);
      if (statement.executeUpdate() == 0) {
        return false;
      }
      mail.send(Mails.about("approval " + approval));
      return true;
    }
  }
}

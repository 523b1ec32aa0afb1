// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.mail.MailSender;

/** One statement looks for a row and changes it. */
final class ClaimBySubselect {
  private final DataSource dataSource;
  private final MailSender mail;

  ClaimBySubselect(DataSource dataSource, MailSender mail) {
    this.dataSource = dataSource;
    this.mail = mail;
  }

  /** Sends the next mail that is pending. */
  boolean sendNext() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "update job set status = 1 where id in"
                    + " (select id from job where status = 0 order by id limit 1) returning id")) {
      if (!rows.next()) {
        return false;
      }
      mail.send(Mails.about("job " + rows.getInt("id")));
      return true;
    }
  }
}

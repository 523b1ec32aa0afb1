// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.springframework.mail.MailSender;

/** A lock of the process is let go of before the commit. */
final class JavaLockInTransaction {
  private final DataSource dataSource;
  private final MailSender mail;
  private final Lock lock = new ReentrantLock();

  JavaLockInTransaction(DataSource dataSource, MailSender mail) {
    this.dataSource = dataSource;
    this.mail = mail;
  }

  /** Signs up, unless the address is taken. */
  boolean signUp(String email) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      lock.lock();
      try {
        if (Accounts.exists(connection, email)) {
          return false;
        }
        Accounts.insert(connection, email);
      } finally {
        lock.unlock();
      }
      connection.commit();
      return true;
    }
  }

  /** Pays something in. */
  boolean deposit(int wallet, int amount) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      lock.lock();
      try {
        Wallet seen = Wallets.find(connection, wallet);
        Wallets.setBalance(connection, wallet, seen.balance() + amount);
      } finally {
        lock.unlock();
      }
      connection.commit();
      return true;
    }
  }

  /** Approves what is pending, and says so by mail. */
  boolean approve(int approval) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      lock.lock();
      try {
        Approval seen = Approvals.find(connection, approval);
        if (seen.status() != Approval.PENDING) {
          return false;
        }
        Approvals.setApproved(connection, approval);
      } finally {
        lock.unlock();
      }
      connection.commit();
      mail.send(Mails.about("approval " + approval));
      return true;
    }
  }

  /** Takes a seat, if there is one left. */
  boolean book(int event, String guest) throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      lock.lock();
      try {
        if (Seats.count(connection, event) >= Seats.LIMIT) {
          return false;
        }
        Seats.insert(connection, event, guest);
      } finally {
        lock.unlock();
      }
      connection.commit();
      return true;
    }
  }

  /** Sends the next mail that is pending. */
  boolean sendNext() throws SQLException {
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      Optional<Job> job;
      lock.lock();
      try {
        job = Jobs.findPending(connection);
        if (job.isEmpty()) {
          return false;
        }
        Jobs.setSent(connection, job.get().id());
      } finally {
        lock.unlock();
      }
      connection.commit();
      mail.send(Mails.about("job " + job.get().id()));
      return true;
    }
  }
}

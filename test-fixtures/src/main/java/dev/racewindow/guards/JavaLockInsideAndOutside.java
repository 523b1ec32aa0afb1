// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.springframework.mail.MailSender;

/** One place holds the lock of the process around the transaction, the other inside of it. */
final class JavaLockInsideAndOutside {
  private final DataSource dataSource;
  private final MailSender mail;
  private final Lock lock = new ReentrantLock();

  JavaLockInsideAndOutside(DataSource dataSource, MailSender mail) {
    this.dataSource = dataSource;
    this.mail = mail;
  }

  /** Signs up, unless the address is taken. */
  boolean signUp(String email) throws SQLException {
    lock.lock();
    try {
      try (Connection connection = dataSource.getConnection()) {
        connection.setAutoCommit(false);
        if (Accounts.exists(connection, email)) {
          connection.rollback();
          return false;
        }
        Accounts.insert(connection, email);
        connection.commit();
        return true;
      }
    } finally {
      lock.unlock();
    }
  }

  /** Signs up at another place. */
  boolean signUpElsewhere(String email) throws SQLException {
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
    lock.lock();
    try {
      try (Connection connection = dataSource.getConnection()) {
        connection.setAutoCommit(false);
        Wallet seen = Wallets.find(connection, wallet);
        Wallets.setBalance(connection, wallet, seen.balance() + amount);
        connection.commit();
        return true;
      }
    } finally {
      lock.unlock();
    }
  }

  /** Pays something in at another place. */
  boolean depositElsewhere(int wallet, int amount) throws SQLException {
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
    lock.lock();
    try {
      try (Connection connection = dataSource.getConnection()) {
        connection.setAutoCommit(false);
        Approval seen = Approvals.find(connection, approval);
        if (seen.status() != Approval.PENDING) {
          connection.rollback();
          return false;
        }
        Approvals.setApproved(connection, approval);
        connection.commit();
        mail.send(Mails.about("approval " + approval));
        return true;
      }
    } finally {
      lock.unlock();
    }
  }

  /** Approves at another place. */
  boolean approveElsewhere(int approval) throws SQLException {
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
    lock.lock();
    try {
      try (Connection connection = dataSource.getConnection()) {
        connection.setAutoCommit(false);
        if (Seats.count(connection, event) >= Seats.LIMIT) {
          connection.rollback();
          return false;
        }
        Seats.insert(connection, event, guest);
        connection.commit();
        return true;
      }
    } finally {
      lock.unlock();
    }
  }

  /** Takes a seat at another place. */
  boolean bookElsewhere(int event, String guest) throws SQLException {
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
    lock.lock();
    try {
      try (Connection connection = dataSource.getConnection()) {
        connection.setAutoCommit(false);
        Optional<Job> job = Jobs.findPending(connection);
        if (job.isEmpty()) {
          connection.rollback();
          return false;
        }
        Jobs.setSent(connection, job.get().id());
        connection.commit();
        mail.send(Mails.about("job " + job.get().id()));
        return true;
      }
    } finally {
      lock.unlock();
    }
  }

  /** Sends mail from another place. */
  boolean sendNextElsewhere() throws SQLException {
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

// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.plain;

import dev.racewindow.guards.jpa.Mails;
import java.util.Optional;
import org.springframework.mail.MailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A lock of the process is held around the transaction. */
@Service
public class SynchronizedAround {
  private final AccountRepository accounts;
  private final WalletRepository wallets;
  private final ApprovalRepository approvals;
  private final SeatRepository seats;
  private final JobRepository jobs;
  private final MailSender mail;
  private final TransactionTemplate transaction;

  public SynchronizedAround(
      AccountRepository accounts,
      WalletRepository wallets,
      ApprovalRepository approvals,
      SeatRepository seats,
      JobRepository jobs,
      MailSender mail,
      PlatformTransactionManager manager) {
    this.accounts = accounts;
    this.wallets = wallets;
    this.approvals = approvals;
    this.seats = seats;
    this.jobs = jobs;
    this.mail = mail;
    this.transaction = new TransactionTemplate(manager);
  }

  /** Signs up, unless the address is taken. */
  public synchronized boolean signUp(String email) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              if (accounts.existsByEmail(email)) {
                return false;
              }
              accounts.save(new Account(email));
              return true;
            }));
  }

  /** Pays something in. */
  public synchronized boolean deposit(int wallet, int amount) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              Wallet seen = wallets.findById(wallet).orElseThrow();
              seen.setBalance(seen.getBalance() + amount);
              return true;
            }));
  }

  /** Approves what is pending, and says so by mail. */
  public synchronized boolean approve(int approval) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              Approval seen = approvals.findById(approval).orElseThrow();
              if (seen.getStatus() != Approval.PENDING) {
                return false;
              }
              seen.setStatus(Approval.APPROVED);
              mail.send(Mails.about("approval " + approval));
              return true;
            }));
  }

  /** Takes a seat, if there is one left. */
  public synchronized boolean book(int event, String guest) {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              if (seats.countByEvent(event) >= Seat.LIMIT) {
                return false;
              }
              seats.save(new Seat(event, guest));
              return true;
            }));
  }

  /** Sends the next mail that is pending. */
  public synchronized boolean sendNext() {
    return Boolean.TRUE.equals(
        transaction.execute(
            status -> {
              Optional<Job> job = jobs.findFirstByStatusOrderById(Job.PENDING);
              if (job.isEmpty()) {
                return false;
              }
              job.get().setStatus(Job.SENT);
              mail.send(Mails.about("job " + job.get().getId()));
              return true;
            }));
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.plain;

import dev.racewindow.guards.jpa.Mails;
import java.util.Optional;
import org.springframework.mail.MailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lock on the parent ends with a transaction of its own. */
@Service
public class LockInOwnTransaction {
  private final AccountRepository accounts;
  private final WalletRepository wallets;
  private final ApprovalRepository approvals;
  private final SeatRepository seats;
  private final JobRepository jobs;
  private final ParentLocks locks;
  private final MailSender mail;

  public LockInOwnTransaction(
      AccountRepository accounts,
      WalletRepository wallets,
      ApprovalRepository approvals,
      SeatRepository seats,
      JobRepository jobs,
      ParentLocks locks,
      MailSender mail) {
    this.accounts = accounts;
    this.wallets = wallets;
    this.approvals = approvals;
    this.seats = seats;
    this.jobs = jobs;
    this.locks = locks;
    this.mail = mail;
  }

  /** Signs up, unless the address is taken. */
  @Transactional
  public boolean signUp(String email) {
    locks.lock(1);
    if (accounts.existsByEmail(email)) {
      return false;
    }
    accounts.save(new Account(email));
    return true;
  }

  /** Pays something in. */
  @Transactional
  public boolean deposit(int wallet, int amount) {
    locks.lock(1);
    Wallet seen = wallets.findById(wallet).orElseThrow();
    seen.setBalance(seen.getBalance() + amount);
    return true;
  }

  /** Approves what is pending, and says so by mail. */
  @Transactional
  public boolean approve(int approval) {
    locks.lock(1);
    Approval seen = approvals.findById(approval).orElseThrow();
    if (seen.getStatus() != Approval.PENDING) {
      return false;
    }
    seen.setStatus(Approval.APPROVED);
    mail.send(Mails.about("approval " + approval));
    return true;
  }

  /** Takes a seat, if there is one left. */
  @Transactional
  public boolean book(int event, String guest) {
    locks.lock(event);
    if (seats.countByEvent(event) >= Seat.LIMIT) {
      return false;
    }
    seats.save(new Seat(event, guest));
    return true;
  }

  /** Sends the next mail that is pending. */
  @Transactional
  public boolean sendNext() {
    locks.lock(1);
    Optional<Job> job = jobs.findFirstByStatusOrderById(Job.PENDING);
    if (job.isEmpty()) {
      return false;
    }
    job.get().setStatus(Job.SENT);
    mail.send(Mails.about("job " + job.get().getId()));
    return true;
  }
}

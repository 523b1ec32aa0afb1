// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.plain;

import dev.racewindow.guards.jpa.Mails;
import java.util.Optional;
import org.springframework.mail.MailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All callers count up, at once, the version of a row that their rows belong to. */
@Service
public class ParentLockedAndIncremented {
  private final AccountRepository accounts;
  private final WalletRepository wallets;
  private final ApprovalRepository approvals;
  private final SeatRepository seats;
  private final JobRepository jobs;
  private final ParentRepository parents;
  private final MailSender mail;

  public ParentLockedAndIncremented(
      AccountRepository accounts,
      WalletRepository wallets,
      ApprovalRepository approvals,
      SeatRepository seats,
      JobRepository jobs,
      ParentRepository parents,
      MailSender mail) {
    this.accounts = accounts;
    this.wallets = wallets;
    this.approvals = approvals;
    this.seats = seats;
    this.jobs = jobs;
    this.parents = parents;
    this.mail = mail;
  }

  /** Signs up, unless the address is taken. */
  @Transactional
  public boolean signUp(String email) {
    parents.findLockedAndIncrementedById(1);
    if (accounts.existsByEmail(email)) {
      return false;
    }
    accounts.save(new Account(email));
    return true;
  }

  /** Pays something in. */
  @Transactional
  public boolean deposit(int wallet, int amount) {
    parents.findLockedAndIncrementedById(1);
    Wallet seen = wallets.findById(wallet).orElseThrow();
    seen.setBalance(seen.getBalance() + amount);
    return true;
  }

  /** Approves what is pending, and says so by mail. */
  @Transactional
  public boolean approve(int approval) {
    parents.findLockedAndIncrementedById(1);
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
    parents.findLockedAndIncrementedById(event);
    if (seats.countByEvent(event) >= Seat.LIMIT) {
      return false;
    }
    seats.save(new Seat(event, guest));
    return true;
  }

  /** Sends the next mail that is pending. */
  @Transactional
  public boolean sendNext() {
    parents.findLockedAndIncrementedById(1);
    Optional<Job> job = jobs.findFirstByStatusOrderById(Job.PENDING);
    if (job.isEmpty()) {
      return false;
    }
    job.get().setStatus(Job.SENT);
    mail.send(Mails.about("job " + job.get().getId()));
    return true;
  }
}

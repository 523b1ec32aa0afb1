// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.plain;

import dev.racewindow.guards.jpa.Mails;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.mail.MailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A row that was loaded before is locked, and not read again. */
@Service
public class LockedByEntityManager {
  private final WalletRepository wallets;
  private final ApprovalRepository approvals;
  private final JobRepository jobs;
  private final EntityManager entities;
  private final MailSender mail;

  public LockedByEntityManager(
      WalletRepository wallets,
      ApprovalRepository approvals,
      JobRepository jobs,
      EntityManager entities,
      MailSender mail) {
    this.wallets = wallets;
    this.approvals = approvals;
    this.jobs = jobs;
    this.entities = entities;
    this.mail = mail;
  }

  /** Pays something in. */
  @Transactional
  public boolean deposit(int wallet, int amount) {
    Wallet seen = wallets.findById(wallet).orElseThrow();
    entities.lock(seen, LockModeType.PESSIMISTIC_WRITE);
    seen.setBalance(seen.getBalance() + amount);
    return true;
  }

  /** Approves what is pending, and says so by mail. */
  @Transactional
  public boolean approve(int approval) {
    Approval seen = approvals.findById(approval).orElseThrow();
    entities.lock(seen, LockModeType.PESSIMISTIC_WRITE);
    if (seen.getStatus() != Approval.PENDING) {
      return false;
    }
    seen.setStatus(Approval.APPROVED);
    mail.send(Mails.about("approval " + approval));
    return true;
  }

  /** Sends the next mail that is pending. */
  @Transactional
  public boolean sendNext() {
    Optional<Job> job = jobs.findFirstByStatusOrderById(Job.PENDING);
    if (job.isEmpty()) {
      return false;
    }
    entities.lock(job.get(), LockModeType.PESSIMISTIC_WRITE);
    if (job.get().getStatus() != Job.PENDING) {
      return false;
    }
    job.get().setStatus(Job.SENT);
    mail.send(Mails.about("job " + job.get().getId()));
    return true;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.plain;

import dev.racewindow.guards.jpa.Mails;
import java.util.Optional;
import org.springframework.mail.MailSender;
import org.springframework.stereotype.Service;

/** The lock ends with the transaction of the query, as there is no other. */
@Service
public class LockWithoutTransaction {
  private final WalletRepository wallets;
  private final ApprovalRepository approvals;
  private final JobRepository jobs;
  private final MailSender mail;

  public LockWithoutTransaction(
      WalletRepository wallets, ApprovalRepository approvals, JobRepository jobs, MailSender mail) {
    this.wallets = wallets;
    this.approvals = approvals;
    this.jobs = jobs;
    this.mail = mail;
  }

  /** Pays something in. */
  public boolean deposit(int wallet, int amount) {
    Wallet seen = wallets.findLockedForAMomentById(wallet).orElseThrow();
    seen.setBalance(seen.getBalance() + amount);
    wallets.save(seen);
    return true;
  }

  /** Approves what is pending, and says so by mail. */
  public boolean approve(int approval) {
    Approval seen = approvals.findLockedForAMomentById(approval).orElseThrow();
    if (seen.getStatus() != Approval.PENDING) {
      return false;
    }
    seen.setStatus(Approval.APPROVED);
    approvals.save(seen);
    mail.send(Mails.about("approval " + approval));
    return true;
  }

  /** Sends the next mail that is pending. */
  public boolean sendNext() {
    Optional<Job> job = jobs.findFirstLockedForAMomentByStatusOrderById(Job.PENDING);
    if (job.isEmpty()) {
      return false;
    }
    job.get().setStatus(Job.SENT);
    jobs.save(job.get());
    mail.send(Mails.about("job " + job.get().getId()));
    return true;
  }
}

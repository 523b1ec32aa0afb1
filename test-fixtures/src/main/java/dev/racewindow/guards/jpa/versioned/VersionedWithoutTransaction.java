// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.versioned;

import dev.racewindow.guards.jpa.Mails;
import java.util.Optional;
import org.springframework.mail.MailSender;
import org.springframework.stereotype.Service;

/** The row has a version, and each call is a transaction of its own. */
@Service
public class VersionedWithoutTransaction {
  private final WalletRepository wallets;
  private final ApprovalRepository approvals;
  private final JobRepository jobs;
  private final MailSender mail;

  public VersionedWithoutTransaction(
      WalletRepository wallets, ApprovalRepository approvals, JobRepository jobs, MailSender mail) {
    this.wallets = wallets;
    this.approvals = approvals;
    this.jobs = jobs;
    this.mail = mail;
  }

  /** Pays something in. */
  public boolean deposit(int wallet, int amount) {
    Wallet seen = wallets.findById(wallet).orElseThrow();
    seen.setBalance(seen.getBalance() + amount);
    wallets.save(seen);
    return true;
  }

  /** Approves what is pending, and says so by mail. */
  public boolean approve(int approval) {
    Approval seen = approvals.findById(approval).orElseThrow();
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
    Optional<Job> job = jobs.findFirstByStatusOrderById(Job.PENDING);
    if (job.isEmpty()) {
      return false;
    }
    job.get().setStatus(Job.SENT);
    jobs.save(job.get());
    mail.send(Mails.about("job " + job.get().getId()));
    return true;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.versioned;

import dev.racewindow.guards.jpa.Mails;
import java.util.Optional;
import org.springframework.mail.MailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The row has a version, which is compared before the mail. */
@Service
public class VersionedFlushed {
  private final WalletRepository wallets;
  private final ApprovalRepository approvals;
  private final JobRepository jobs;
  private final MailSender mail;

  public VersionedFlushed(
      WalletRepository wallets, ApprovalRepository approvals, JobRepository jobs, MailSender mail) {
    this.wallets = wallets;
    this.approvals = approvals;
    this.jobs = jobs;
    this.mail = mail;
  }

  /** Pays something in. */
  @Transactional
  public boolean deposit(int wallet, int amount) {
    Wallet seen = wallets.findById(wallet).orElseThrow();
    seen.setBalance(seen.getBalance() + amount);
    wallets.saveAndFlush(seen);
    return true;
  }

  /** Approves what is pending, and says so by mail. */
  @Transactional
  public boolean approve(int approval) {
    Approval seen = approvals.findById(approval).orElseThrow();
    if (seen.getStatus() != Approval.PENDING) {
      return false;
    }
    seen.setStatus(Approval.APPROVED);
    approvals.saveAndFlush(seen);
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
    job.get().setStatus(Job.SENT);
    jobs.saveAndFlush(job.get());
    mail.send(Mails.about("job " + job.get().getId()));
    return true;
  }
}

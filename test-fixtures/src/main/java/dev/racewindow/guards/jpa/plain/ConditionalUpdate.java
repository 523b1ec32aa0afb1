// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.plain;

import dev.racewindow.guards.jpa.Mails;
import java.util.Optional;
import org.springframework.mail.MailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The act compares the state, and only who changed it goes on. */
@Service
public class ConditionalUpdate {
  private final WalletRepository wallets;
  private final ApprovalRepository approvals;
  private final JobRepository jobs;
  private final MailSender mail;

  public ConditionalUpdate(
      WalletRepository wallets, ApprovalRepository approvals, JobRepository jobs, MailSender mail) {
    this.wallets = wallets;
    this.approvals = approvals;
    this.jobs = jobs;
    this.mail = mail;
  }

  /** Pays something in. */
  @Transactional
  public boolean deposit(int wallet, int amount) {
    return wallets.add(wallet, amount) == 1;
  }

  /** Approves what is pending, and says so by mail. */
  @Transactional
  public boolean approve(int approval) {
    Approval seen = approvals.findById(approval).orElseThrow();
    if (seen.getStatus() != Approval.PENDING || approvals.approve(approval) == 0) {
      return false;
    }
    mail.send(Mails.about("approval " + approval));
    return true;
  }

  /** Sends the next mail that is pending. */
  @Transactional
  public boolean sendNext() {
    Optional<Job> job = jobs.findFirstByStatusOrderById(Job.PENDING);
    if (job.isEmpty() || jobs.claim(job.get().getId()) == 0) {
      return false;
    }
    mail.send(Mails.about("job " + job.get().getId()));
    return true;
  }
}

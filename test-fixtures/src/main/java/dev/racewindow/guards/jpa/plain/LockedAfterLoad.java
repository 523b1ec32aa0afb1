// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.plain;

import dev.racewindow.guards.jpa.Mails;
import java.util.Optional;
import org.springframework.mail.MailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The query locks a row that was loaded before, and so answers with what was seen then. */
@Service
public class LockedAfterLoad {
  private final WalletRepository wallets;
  private final ApprovalRepository approvals;
  private final JobRepository jobs;
  private final MailSender mail;

  public LockedAfterLoad(
      WalletRepository wallets, ApprovalRepository approvals, JobRepository jobs, MailSender mail) {
    this.wallets = wallets;
    this.approvals = approvals;
    this.jobs = jobs;
    this.mail = mail;
  }

  /** Pays something in. */
  @Transactional
  public boolean deposit(int wallet, int amount) {
    if (!wallets.findById(wallet).isPresent()) {
      return false;
    }
    Wallet seen = wallets.findLockedById(wallet).orElseThrow();
    seen.setBalance(seen.getBalance() + amount);
    return true;
  }

  /** Approves what is pending, and says so by mail. */
  @Transactional
  public boolean approve(int approval) {
    if (approvals.findById(approval).orElseThrow().getStatus() != Approval.PENDING) {
      return false;
    }
    Approval seen = approvals.findLockedById(approval).orElseThrow();
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
    Job locked = jobs.findLockedById(job.get().getId()).orElseThrow();
    if (locked.getStatus() != Job.PENDING) {
      return false;
    }
    locked.setStatus(Job.SENT);
    mail.send(Mails.about("job " + locked.getId()));
    return true;
  }
}

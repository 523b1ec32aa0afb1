// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.plain;

import dev.racewindow.guards.jpa.Mails;
import java.util.Optional;
import org.springframework.mail.MailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The act compares the state, and nobody asks whether it changed it. */
@Service
public class ConditionalUpdateIgnored {
  private final ApprovalRepository approvals;
  private final JobRepository jobs;
  private final MailSender mail;

  public ConditionalUpdateIgnored(
      ApprovalRepository approvals, JobRepository jobs, MailSender mail) {
    this.approvals = approvals;
    this.jobs = jobs;
    this.mail = mail;
  }

  /** Approves what is pending, and says so by mail. */
  @Transactional
  public boolean approve(int approval) {
    Approval seen = approvals.findById(approval).orElseThrow();
    if (seen.getStatus() != Approval.PENDING) {
      return false;
    }
    approvals.approve(approval);
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
    jobs.claim(job.get().getId());
    mail.send(Mails.about("job " + job.get().getId()));
    return true;
  }
}

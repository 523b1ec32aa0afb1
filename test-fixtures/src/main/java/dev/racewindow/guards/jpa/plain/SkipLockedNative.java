// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.plain;

import dev.racewindow.guards.jpa.Mails;
import java.util.Optional;
import org.springframework.mail.MailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A native query locks the row, and passes over those that others have locked. */
@Service
public class SkipLockedNative {
  private final JobRepository jobs;
  private final MailSender mail;

  public SkipLockedNative(JobRepository jobs, MailSender mail) {
    this.jobs = jobs;
    this.mail = mail;
  }

  /** Sends the next mail that is pending. */
  @Transactional
  public boolean sendNext() {
    Optional<Job> job = jobs.findNextUnlocked();
    if (job.isEmpty()) {
      return false;
    }
    job.get().setStatus(Job.SENT);
    mail.send(Mails.about("job " + job.get().getId()));
    return true;
  }
}

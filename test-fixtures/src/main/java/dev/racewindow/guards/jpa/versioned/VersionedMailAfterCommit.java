// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.guards.jpa.versioned;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The row has a version, and the mail waits for the commit. */
@Service
public class VersionedMailAfterCommit {
  private final ApprovalRepository approvals;
  private final JobRepository jobs;
  private final ApplicationEventPublisher events;

  public VersionedMailAfterCommit(
      ApprovalRepository approvals, JobRepository jobs, ApplicationEventPublisher events) {
    this.approvals = approvals;
    this.jobs = jobs;
    this.events = events;
  }

  /** Approves what is pending, and says so by mail. */
  @Transactional
  public boolean approve(int approval) {
    Approval seen = approvals.findById(approval).orElseThrow();
    if (seen.getStatus() != Approval.PENDING) {
      return false;
    }
    seen.setStatus(Approval.APPROVED);
    events.publishEvent(new Done("approval " + approval));
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
    events.publishEvent(new Done("job " + job.get().getId()));
    return true;
  }
}

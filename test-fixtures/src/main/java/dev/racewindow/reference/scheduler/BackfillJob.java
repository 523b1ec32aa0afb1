// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.reference.scheduler;

/**
 * A message for the queue.
 *
 * @param jobId the same whenever this claim of the month is sent, so that the queue can drop what
 *     it has
 * @param month the month to fill in
 */
public record BackfillJob(String jobId, BackfillMonth month) {}

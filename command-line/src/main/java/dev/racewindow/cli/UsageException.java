// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

/** What the user asked for cannot be done; the message says why, in one line. */
final class UsageException extends RuntimeException {
  UsageException(String message) {
    super(message);
  }
}

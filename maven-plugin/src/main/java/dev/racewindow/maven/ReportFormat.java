// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.maven;

/** A report that can be asked for, with the name of its file. */
enum ReportFormat {
  HTML("racewindow.html"),
  SARIF("racewindow.sarif"),
  TEXT("racewindow.txt");

  private final String fileName;

  ReportFormat(String fileName) {
    this.fileName = fileName;
  }

  String fileName() {
    return fileName;
  }
}

// SPDX-License-Identifier: Apache-2.0
package dev.racewindow.cli;

import dev.racewindow.domain.Confidence;
import dev.racewindow.domain.Severity;
import dev.racewindow.run.FailOn;
import dev.racewindow.run.MisuseException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The options of a scan that say what is reported, and what counts as failure. */
final class OutputOptions {
  @Option(names = "--sarif", paramLabel = "FILE", description = "Write a SARIF 2.1.0 report.")
  @Nullable Path sarif;

  @Option(names = "--html", paramLabel = "FILE", description = "Write a report to read.")
  @Nullable Path html;

  @Option(
      names = "--fail-on",
      paramLabel = "SEVERITY",
      converter = FailOnConverter.class,
      description =
          "Exit with 1 from this severity on: high, medium, low or never (default: medium).")
  FailOn failOn = new FailOn(Optional.of(Severity.MEDIUM));

  @Option(
      names = "--min-confidence",
      paramLabel = "CONFIDENCE",
      description = "Hide races that are less certain: high, medium or low (default: medium).")
  Confidence minConfidence = Confidence.MEDIUM;

  @Option(
      names = "--write-baseline",
      description = "Accept all races of this scan: write them to the baseline file.")
  boolean writeBaseline;

  /** Reads the value of {@code --fail-on}. */
  static final class FailOnConverter implements ITypeConverter<FailOn> {
    @Override
    public FailOn convert(String value) {
      try {
        return FailOn.parse(value);
      } catch (MisuseException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }
  }
}

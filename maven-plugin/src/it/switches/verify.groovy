// SPDX-License-Identifier: Apache-2.0
def log = new File(basedir, 'build.log').text
def runs = log.split(/Scanning for projects\.\.\./)
def race = 'src/main/java/it/SignUpService.java:20: [ExistsThenInsert'

// skip
assert runs[1].contains('Race Window is skipped')
assert !runs[1].contains(race)
// failOn=never
assert runs[2] =~ /\[WARNING\] .*SignUpService\.java:20: \[ExistsThenInsert/
assert new File(basedir, 'target/never/racewindow.sarif').isFile()
// failOnViolation=false
assert runs[3] =~ /\[WARNING\] .*SignUpService\.java:20: \[ExistsThenInsert/
assert new File(basedir, 'target/racewindow/racewindow.txt').isFile()
assert !new File(basedir, 'target/racewindow/racewindow.sarif').exists()
// excludes
assert runs[4].contains('Race Window: 0 races')
// a word that failOn does not know is no finding
assert runs[5].contains("'error' is no severity to fail on; high, medium, low or never is expected")
assert runs[5].contains('MojoExecutionException')
// help
assert runs[6].contains('racewindow.includeTests')

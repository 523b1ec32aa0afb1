// SPDX-License-Identifier: Apache-2.0
def log = new File(basedir, 'build.log').text
assert log =~ /(?m)^\[ERROR\] .*src\/main\/java\/it\/SignUpService\.java:20: \[ExistsThenInsert, high\]/
assert log.contains('Race Window found 1 race that must not pass')
// A failure is about the code, an error about the tool
assert log.contains('MojoFailureException')

def sarif = new File(basedir, 'target/racewindow/racewindow.sarif').text
assert sarif.contains('"ruleId" : "ExistsThenInsert"')
assert !sarif.contains(basedir.path)
assert new File(basedir, 'target/racewindow/racewindow.txt').text.contains('SignUpService.java:20')
assert new File(basedir, 'target/racewindow/racewindow.html').text.contains('ExistsThenInsert')

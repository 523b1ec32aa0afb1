// SPDX-License-Identifier: Apache-2.0
def log = new File(basedir, 'build.log').text
assert log.contains('[ERROR] accounts/src/main/java/it/SignUpService.java:20: [ExistsThenInsert')
assert log.contains('Race Window has nothing to check: this module only holds a POM')
assert log.contains('Race Window has nothing to check: this module has no sources')
assert log.contains('Race Window: 0 races, 0 accepted; reports in greetings/target/racewindow')

def sarif = new File(basedir, 'accounts/target/racewindow/racewindow.sarif').text
assert sarif.contains('"accounts/src/main/java/it/SignUpService.java"')
assert sarif.contains('"id" : "racewindow/accounts/"')
assert new File(basedir, 'greetings/target/racewindow/racewindow.sarif').isFile()
assert !new File(basedir, 'handbook/target/racewindow').exists()

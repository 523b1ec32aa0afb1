// SPDX-License-Identifier: Apache-2.0
def log = new File(basedir, 'build.log').text
assert log.contains('Race Window: 0 races, 0 accepted')
assert new File(basedir, 'target/racewindow/racewindow.sarif').text.contains('"results" : [ ]')
assert new File(basedir, 'target/racewindow/racewindow.txt').isFile()

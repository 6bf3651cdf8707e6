#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Counterfoil authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What --help says: every command and every option with a sentence, the same as the parser takes."""
import json
import shlex
import sys

from support import Failed, Partner, Report, binary_argument, expect


class Help:
    def __init__(self, partner):
        self.p = partner
        self.whole = partner.json("--help", exits=(0,))

    def sentences(self):
        """Nothing is listed without a word on what it is for."""
        if len(self.whole["commands"]) < 20:
            raise Failed("not all commands are there")
        for command in self.whole["commands"]:
            for said in [command["does"], command["example"], *(o["says"] for o in command["options"] + command["words"])]:
                if len(said) < 8 or said != said.strip():
                    raise Failed(f"{command['name']}: {said!r} says nothing")
        expect("exit statuses", ["0", "1", "2", "3", "4", "5"], sorted(self.whole["exit"]))
        expect("common options", ["file", "json", "help", "version"], [o["name"] for o in self.whole["options"]])

    def texts(self):
        """The text names the same, on standard output, wherever --help stands."""
        text = self.p.do("--help").stdout.decode()
        for command in self.whole["commands"]:
            words = command["name"].split()
            for name in (command["name"], command["does"]):
                expect(f"{name} is listed", True, name in text)
            shown = [self.p.do(*line) for line in ([*words, "--help"], ["--help", *words], ["help", *words], [*words, "--nonsense", "--help"])]
            expect("one text", 1, len({done.stdout for done in shown}))
            expect("standard error", b"", shown[0].stderr)
            expect(f"{words}: signs read in a wrong coding", [], [sign for sign in shown[0].stdout.decode() if "\x80" <= sign <= "\xff"])
            for option in command["options"] + self.whole["options"]:
                expect(f"{words}: --{option['name']}", True, f"--{option['name']}" in shown[0].stdout.decode())
                expect(f"{words}: {option['says']}", True, option["says"] in shown[0].stdout.decode())
            for status in self.whole["exit"].values():
                expect(status, True, status in shown[0].stdout.decode())
        expect("a group", 3, self.p.do("terms", "--help").stdout.decode().count("example:"))

    def parsed(self):
        """The parser takes what is listed, asks for what is needed, and nothing else."""
        for command in self.whole["commands"]:
            words = command["name"].split()
            told = self.p.do(*words, "--nonsense", exits=(2,)).stderr.decode()
            expect(f"{words} refuses --nonsense", True, "unknown option --nonsense" in told and command["usage"] in told)
            for option in command["options"]:
                twice = [f"--{option['name']}"] + (["1"] if option["value"] else [])
                told = self.p.do(*words, *twice, *twice, exits=(2,)).stderr.decode()
                expect(f"{words} knows --{option['name']}", True, "given twice" in told)
            given = ["x" for word in command["words"] if word["needed"]]
            if given:
                told = self.p.do(*words, *given[1:], exits=(2,)).stderr.decode()
                expect(f"{words} asks for {command['words'][len(given) - 1]['name']}", True,
                       f"{command['words'][len(given) - 1]['name']} is missing" in told)
            for option in command["options"]:
                if option["needed"]:
                    others = [f"--{o['name']}=1" for o in command["options"] if o["needed"] and o is not option]
                    told = self.p.do(*words, *given, *others, exits=(2,)).stderr.decode()
                    expect(f"{words} asks for --{option['name']}", True, f"--{option['name']} {option['value']} is missing" in told)

    def examples(self):
        """Every example is a command line that the parser accepts: it fails, if at all, for what it works on."""
        for command in self.whole["commands"]:
            words = shlex.split(command["example"])
            if words[0] == "sandbox":  # it would answer until somebody stops it
                words = [self.p.path(word) if word.endswith(".json") else word for word in words] + ["--for", "1"]
            if words[0] == "--file":
                words[1] = self.p.path("example.counterfoil")
            done = self.p.run(*words) if words[0] != "--file" else self.p.run(*words[2:], file=words[1])
            expect(f"{command['example']}: {done.stderr.decode()[:200]}", False, done.returncode == 2)

    def usage_errors(self):
        """A wrong command line says so in JSON too."""
        for words in (["frobnicate"], ["--help", "frobnicate"], ["import", "a", "--json"], ["draft", "--month"], ["issue", "--all=yes"]):
            done = self.p.run(*[word for word in words if word != "--json"], "--json")
            expect(f"exit of {words}", 1 if words[0] == "import" else 2, done.returncode)
            expect(f"says why {words}", True, bool(json.loads(done.stdout)["error"]))
        expect("--file twice", 2, self.p.run("status", "--file", "other").returncode)

    def clock(self):
        """A fixed time that is none is wrong usage: nothing runs on another day than was meant."""
        for now in ("garbage", "2026-13-01T00:00:00Z", "tomorrow"):
            self.p.now = now
            done = self.p.run("status", "--json")
            expect(f"exit with {now}", 2, done.returncode)
            expect(f"names {now}", True, now in done.stderr.decode() and now in json.loads(done.stdout)["error"])
            expect("help needs no clock", 0, self.p.run("--help").returncode)
        for now in ("", "2026-01-15T08:00:00Z", "2026-01-15T09:00:00.250+01:00"):
            self.p.now = now
            self.p.do("init", file=self.p.path(f"at{now[-6:]}.counterfoil"))


def main():
    options = binary_argument(__doc__)
    report = Report()
    with Partner(options.bin) as partner:
        checks = Help(partner)
        for check in (checks.sentences, checks.texts, checks.parsed, checks.examples, checks.usage_errors, checks.clock):
            if options.only in check.__name__:
                report.check(check.__name__, check)
    return report.finish(6 if not options.only else 1)


if __name__ == "__main__":
    sys.exit(main())

"""The workflows and their scripts: linted, and run against a real git remote with a stand-in for GitHub's `gh`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[1]
GITHUB = {"GITHUB_REF_NAME": "main", "GITHUB_RUN_ID": "7"}
NAMES = {
    "lock": "specs/lock.json",
    "package": "package.py",
    "new": "new [1].py",
    "other": "other.py",
    "workflow": ".github/ci.yml",
}
LINTERS = {"jactionlint": [], "zizmor": ["--offline", "--pedantic", "--quiet", ".github"]}
BOT = "41898282+github-actions[bot]@users.noreply.github.com"
# What there is of GitHub: numbers, titles and bodies of what is open.
GH = """\
import json, sys
from pathlib import Path
state = Path(__file__).with_name("github.json")
github = json.loads(state.read_text())
kind, verb, *rest = sys.argv[1:]
options = {rest[i]: rest[i + 1] for i in range(len(rest) - 1) if rest[i].startswith("--")}
of_kind = github.setdefault(kind, {})
if verb == "list":
    print(next(iter(of_kind), ""))
elif verb in ("create", "edit"):
    number = rest[0] if verb == "edit" else str(len(of_kind) + 1)
    if kind != "label":
        of_kind[number] = {"title": options["--title"], "body": Path(options["--body-file"]).read_text()}
elif verb == "close":
    del of_kind[rest[0]]
github.setdefault("said", []).append(f"{kind} {verb}")
state.write_text(json.dumps(github))
"""


def run(*command: object, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    words = [str(word) for word in command]
    return subprocess.run(
        words, cwd=cwd, env=os.environ | environment, capture_output=True, text=True, check=False, timeout=60
    )


def program(linter: str) -> Path:
    path = Path(sys.executable).with_name(linter)
    if not path.exists():
        pytest.skip(f"{linter} is not installed: it comes with the dependency group workflows")
    return path


# --- linted -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("linter", LINTERS)
def test_nothing_is_to_be_said_against_the_workflows(linter: str) -> None:
    linted = run(program(linter), *LINTERS[linter], cwd=ROOT)
    assert linted.returncode == 0, linted.stdout + linted.stderr


@pytest.mark.parametrize(
    ("linter", "right", "wrong", "says"),
    [
        ("jactionlint", "needs: build", "needs: nobody", 'needs job "nobody" which does not exist'),
        ("jactionlint", "'changed'", "changed", 'undefined variable "changed"'),
        ("zizmor", "workflow_dispatch:", "pull_request_target:", "dangerous-triggers"),
        ("zizmor", '"$GITHUB_REF_NAME"', "${{ github.ref_name }}", "template-injection"),
    ],
)
def test_what_is_wrong_is_found(tmp_path: Path, linter: str, right: str, wrong: str, says: str) -> None:
    shutil.copytree(ROOT / ".github", tmp_path / ".github")
    run("git", "init", "--quiet", cwd=tmp_path)
    texts = {path: path.read_text() for path in (tmp_path / ".github/workflows").iterdir()}
    assert any(right in text for text in texts.values())
    for path, text in texts.items():
        path.write_text(text.replace(right, wrong))
    linted = run(program(linter), *LINTERS[linter], cwd=tmp_path)
    assert linted.returncode != 0
    assert says in linted.stdout + linted.stderr


# --- the pull request -------------------------------------------------------------------------------------


class Checkout:
    """A clone of a repository, as a workflow has it, and what is on GitHub."""

    def __init__(self, folder: Path) -> None:
        self.tree, self.remote, self.bin = folder / "tree", folder / "remote", folder / "bin"
        self.left = folder / "left"
        for path in (self.tree, self.bin, self.left):
            path.mkdir()
        self.state = self.bin / "github.json"
        self.state.write_text("{}")
        (self.bin / "gh.py").write_text(GH)
        (self.bin / "gh").write_text(f'#!/bin/sh\nexec {sys.executable} {self.bin}/gh.py "$@"\n')
        (self.bin / "gh").chmod(0o755)
        self.git("init", "--quiet", "--bare", "--initial-branch=main", self.remote)
        self.git("init", "--quiet", "--initial-branch=main")
        self.git("remote", "add", "origin", self.remote)
        (self.tree / "specs").mkdir()
        (self.tree / "specs/lock.json").write_text("first\n")
        (self.tree / "package.py").write_text("first\n")
        self.commit("first", "person@example.com")
        self.git("push", "--quiet", "origin", "main")

    def git(self, *arguments: object) -> str:
        done = run("git", *arguments, cwd=self.tree)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def commit(self, message: str, email: str) -> None:
        self.git("add", "--all")
        self.git("-c", "user.name=N", "-c", f"user.email={email}", "commit", "--quiet", "--message", message)

    def leave(self, title: str, report: str, **files: str) -> str:
        """Keep what a job came to that wrote these files, and return the output of the step."""
        self.git("switch", "--quiet", "--detach", "origin/main")
        for name, content in files.items():
            (self.tree / NAMES[name]).parent.mkdir(exist_ok=True)
            (self.tree / NAMES[name]).write_text(content)
        (self.left / "changes.md").write_text(report)
        names = [NAMES[name] for name in files if name != "other"]
        (self.left / "result.json").write_text(json.dumps({"outcome": "changed", "title": title, "files": names}))
        (self.left / "output").write_text("")
        self.run(ROOT / ".ci/keep", self.left)
        self.git("reset", "--quiet", "--hard")
        self.git("clean", "--quiet", "--force", "-d")
        return (self.left / "output").read_text()

    def run(self, *command: object) -> str:
        here = f"{self.bin}:{os.environ['PATH']}"
        done = run(*command, cwd=self.tree, PATH=here, GITHUB_OUTPUT=str(self.left / "output"), **GITHUB)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def propose(self) -> str:
        return self.run(ROOT / ".ci/propose", self.left)

    @property
    def github(self) -> dict[str, Any]:
        return dict(json.loads(self.state.read_text()))

    @property
    def tip(self) -> str:
        return self.git("ls-remote", self.remote, "refs/heads/regenerate").split("\t")[0]


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


def test_one_pull_request_that_is_brought_up_to_date(checkout: Checkout) -> None:
    files = {"package": "second\n", "lock": "Monday\n", "new": "new\n", "other": "somebody's"}
    assert checkout.leave("Follow: 0.2.0", "One change.", **files) == "outcome=changed\n"
    checkout.propose()
    (request,) = checkout.github["pr"].values()
    assert request["title"] == "Follow: 0.2.0"
    assert request["body"].startswith("One change.\n\n---\n") and "starts no CI" in request["body"]
    monday = checkout.tip
    assert checkout.git("log", "--format=%s %ae", f"origin/main..{monday}") == f"Follow: 0.2.0 {BOT}"
    changed = checkout.git("diff", "--name-only", "origin/main", monday).splitlines()
    assert changed == ["new [1].py", "package.py", "specs/lock.json"]

    checkout.leave("Follow: 0.2.0", "One change.", **files | {"lock": "Tuesday\n"})
    assert "up to date" in checkout.propose()
    assert checkout.tip == monday

    checkout.leave("Follow: 1.0.0", "Two changes.", package="third\n", lock="Wednesday\n")
    checkout.propose()
    (request,) = checkout.github["pr"].values()
    assert (request["title"], request["body"][:12]) == ("Follow: 1.0.0", "Two changes.")
    wednesday = checkout.tip
    assert checkout.git("log", "--format=%s", f"origin/main..{wednesday}") == "Follow: 1.0.0"
    assert checkout.git("show", f"{wednesday}:package.py") == "third"


def test_what_a_person_committed_to_the_branch_is_left_alone(checkout: Checkout) -> None:
    checkout.leave("Follow: 0.2.0", "One change.", package="second\n")
    checkout.propose()
    (checkout.tree / "names.yaml").write_text("chosen\n")
    checkout.commit("Choose a name", "person@example.com")
    checkout.git("push", "--quiet", "origin", "regenerate")
    theirs, before = checkout.tip, checkout.github
    checkout.leave("Follow: 1.0.0", "Two changes.", package="third\n")
    assert "::notice::" in checkout.propose()
    assert (checkout.tip, checkout.github) == (theirs, before)


def test_no_workflow_is_proposed(checkout: Checkout) -> None:
    checkout.leave("Follow: 0.2.0", "One change.", package="second\n", workflow="on: push\n")
    with pytest.raises(AssertionError, match="changes no workflow"):
        checkout.propose()
    assert checkout.tip == "" and "pr" not in checkout.github


def test_words_of_the_vendor_are_only_words(checkout: Checkout, tmp_path: Path) -> None:
    hostile = f"$(touch {tmp_path}/ran) `touch {tmp_path}/ran` '; touch {tmp_path}/ran; ' \" %s \\n\n"
    checkout.leave("Follow: 0.2.0", hostile, package=hostile)
    checkout.propose()
    assert checkout.github["pr"]["1"]["body"].startswith(hostile)
    assert not (tmp_path / "ran").exists()


def test_a_report_of_any_length_fits(checkout: Checkout) -> None:
    checkout.leave("Follow: 0.2.0", "- a change\n" * 10_000, package="second\n")
    checkout.propose()
    body = checkout.github["pr"]["1"]["body"]
    assert len(body) < 65_536 and "starts no CI" in body


def test_where_nothing_changed_nothing_is_kept(checkout: Checkout) -> None:
    checkout.leave("Nothing", "Nothing.", other="somebody's")
    assert (checkout.left / "changes.patch").read_text() == ""


# --- the issue --------------------------------------------------------------------------------------------


def test_one_issue_that_is_brought_up_to_date_and_closed(checkout: Checkout) -> None:
    left = checkout.left
    for stage, report in (("pull", "The server answered 500."), ("build", "Stale: action 2 of names.yaml.")):
        (left / "changes.md").write_text(report)
        (left / "result.json").write_text(json.dumps({"outcome": "failed", "title": f"It stops: {stage}"}))
        checkout.run(ROOT / ".ci/tell", "failed", left)
        (issue,) = checkout.github["issue"].values()
        assert issue["title"] == f"It stops: {stage}"
        assert issue["body"].startswith(report) and "/actions/runs/7" in issue["body"]
    checkout.run(ROOT / ".ci/tell", "well", left)
    assert checkout.github["issue"] == {}
    said = len(checkout.github["said"])
    checkout.run(ROOT / ".ci/tell", "well", left)
    assert checkout.github["said"][said:] == ["label create", "issue list"]


@pytest.mark.parametrize("outcome", [None, "changed"])
def test_a_failure_outside_of_the_job_is_told_too(checkout: Checkout, outcome: str | None) -> None:
    """The environment could not be set up, or the branch not be pushed: there is no report of a failure."""
    if outcome:
        checkout.leave("Follow: 0.2.0", "One change.", package="second\n")
    else:
        shutil.rmtree(checkout.left)
    checkout.run(ROOT / ".ci/tell", "failed", checkout.left)
    (issue,) = checkout.github["issue"].values()
    assert issue["title"] == "The regeneration stops"
    assert "its log says where" in issue["body"] and "/actions/runs/7" in issue["body"]


# --- the release ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("tag", "version", "section", "says"),
    [
        ("v1.2.0", "1.2.0", "## 1.2.0 (2026-11-22)", ""),
        ("v1.2.0", "1.2.0", "## [1.2.0]", ""),
        ("1.2.0", "1.2.0", "## 1.2.0", "the tag is '1.2.0'"),
        ("v1.2.0", "1.3.0", "## 1.3.0", "has version '1.3.0'"),
        ("v1.2.0", "1.2.0", "## 1.2.01\n## Unreleased", "no section for 1.2.0"),
        ("v1.2", "1.2.0", "## 1.2.0", "the tag is 'v1.2'"),
    ],
)
def test_only_a_tag_that_is_the_version_is_released(
    tmp_path: Path, tag: str, version: str, section: str, says: str
) -> None:
    (tmp_path / ".ci").mkdir()
    script = shutil.copy(ROOT / ".ci/tag_is_version.py", tmp_path / ".ci")
    (tmp_path / "pyproject.toml").write_text(f'[project]\nversion = "{version}"\n')
    (tmp_path / "CHANGELOG.md").write_text(f"# Changelog\n\n{section}\n")
    done = run(sys.executable, script, tag, cwd=tmp_path)
    assert done.returncode == (1 if says else 0)
    assert says in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="bash")
@pytest.mark.parametrize(
    ("ref", "deployed"),
    [
        ("v0.2.1", ["deploy --push --update-aliases 0.2 latest", "set-default --push latest"]),
        ("main", ["deploy --push dev"]),
    ],
)
def test_the_site_of_a_tag_is_its_version_and_the_latest(tmp_path: Path, ref: str, deployed: list[str]) -> None:
    script = ROOT / ".ci/publish-site"
    (tmp_path / ".ci").mkdir()
    copied = tmp_path / ".ci/publish-site"
    copied.write_bytes(script.read_bytes())
    copied.chmod(script.stat().st_mode)
    mike = tmp_path / "mike"
    mike.write_text(f'#!/bin/sh\necho "$@" >> {tmp_path / "said"}\n')
    mike.chmod(0o755)
    kind = "tag" if ref.startswith("v") else "branch"
    ran = run(copied, cwd=tmp_path, MIKE=str(mike), GITHUB_REF_TYPE=kind, GITHUB_REF_NAME=ref)
    assert ran.returncode == 0, ran.stderr
    assert (tmp_path / "said").read_text().splitlines() == deployed

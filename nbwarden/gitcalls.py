"""Runs git: no program of the repository's choice, no question to anybody, no waiting for ever."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from .refusal import Refused

#: Seconds.
TIMEOUT = 20

#: What a repository may set to have a program started, and whose folder may be looked at:
#: folders of containers belong to somebody else.
SETTINGS = {
    "safe.directory": "*",
    "core.fsmonitor": "false",
    "core.hooksPath": os.devnull,
    "core.pager": "cat",
    "core.quotePath": "false",
    "log.showSignature": "false",
    "protocol.allow": "never",
    "submodule.recurse": "false",
}

_LOCKED = re.compile(r"\.lock'?: (?:File exists|Permission denied)")


def git_command(arguments: Iterable[str]) -> list[str]:
    """Return the command that runs git with these arguments, for no shell."""
    settings = [part for pair in SETTINGS.items() for part in ("-c", "=".join(pair))]
    return ["git", "--no-pager", "--literal-pathspecs", *settings, *arguments]


def git_environment(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the environment without what tells git to look or to ask elsewhere."""
    return {
        **without_git(environ),
        "GIT_TERMINAL_PROMPT": "0",
        "GIT_ASKPASS": "",
        "SSH_ASKPASS": "",
        "GIT_OPTIONAL_LOCKS": "0",
        "GIT_NO_LAZY_FETCH": "1",
        "GIT_NO_REPLACE_OBJECTS": "1",
        "LC_ALL": "C",
    }


def without_git(environ: Mapping[str, str]) -> dict[str, str]:
    """Return the environment without what names a repository or a program for git."""
    return {name: value for name, value in environ.items() if not name.startswith("GIT_")}


def run_git(
    folder: Path, *arguments: str, data: bytes = b"", fine: Sequence[int] = (0,)
) -> subprocess.CompletedProcess[bytes]:
    """Run git in a folder; raise Refused, with a sentence, unless its exit code is ``fine``."""
    try:
        done = subprocess.run(
            git_command(arguments),
            cwd=folder,
            env=git_environment(os.environ),
            input=data,
            capture_output=True,
            timeout=TIMEOUT,
            check=False,
        )
    except FileNotFoundError:
        raise Refused("There is no git on the server.") from None
    except OSError as error:
        raise Refused(f"Git cannot be started: {error.strerror}.") from None
    except subprocess.TimeoutExpired:
        raise Refused(f"Git took longer than {TIMEOUT} seconds.") from None
    if done.returncode not in fine:
        raise Refused(to_reason(done.stderr))
    return done


def ask_git(folder: Path, *arguments: str, data: bytes = b"") -> bytes:
    """Return what git prints."""
    return run_git(folder, *arguments, data=data).stdout


def to_reason(errors: bytes) -> str:
    """Make a sentence of what git says of its failure."""
    lines = errors.decode("utf-8", "replace").splitlines()
    if any(_LOCKED.search(line) for line in lines):
        return (
            "The repository is locked: another program of git is at work, "
            "or one broke off and left index.lock behind."
        )
    said = [line for line in lines if line.startswith(("fatal: ", "error: "))]
    if not said:
        return "Git failed."
    return f"Git says: {said[0].split(': ', 1)[1].rstrip('.')}."


def split_parts(answer: bytes) -> list[str]:
    """Return the parts of an answer to a command with ``-z``; names may be of any bytes."""
    return [os.fsdecode(part) for part in answer.split(b"\0")[:-1]]

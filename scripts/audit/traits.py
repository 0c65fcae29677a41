"""Write the table of Jupyter's configurable classes from the packages that are installed here.

Usage: python scripts/audit/traits.py TABLE PACKAGE...
       python scripts/audit/traits.py TABLE --compare

TABLE is ``src/engine/audit/traits/table.ts``. What it says of other packages
stays, so that packages which cannot be installed together are written one after the other:
once with a Python that has JupyterLab and Notebook, once with one that has JupyterHub. To
compare tells what the table says otherwise than the packages that are here in its versions.
"""

from __future__ import annotations

import importlib
import inspect
import json
import pkgutil
import re
import sys
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from types import ModuleType

from traitlets.config import Configurable

HEAD = "/** Written by scripts/audit/traits.py. */\n// prettier-ignore\nexport const table = "
NOT_OF_THE_PACKAGE = re.compile(r"\.(tests?|conftest|testing|galata|__main__|pytest_plugin)\b")
DEPRECATED = re.compile(r"deprecat", re.IGNORECASE)
REPLACEMENT = re.compile(r"\b(?:[Uu]se|[Uu]sing)\s+`*([A-Za-z]\w*(?:\.\w+)?)`*")


def modules_of(package: str) -> Iterator[ModuleType]:
    """All modules of a package that can be imported here."""
    root = importlib.import_module(package)
    yield root
    for found in pkgutil.walk_packages(root.__path__, f"{package}.", onerror=lambda _: None):
        if not NOT_OF_THE_PACKAGE.search(found.name):
            try:
                yield importlib.import_module(found.name)
            except (Exception, SystemExit):
                print(f"left out: {found.name}", file=sys.stderr)


def configurables_of(package: str) -> dict[str, type[Configurable]]:
    """The configurable classes that a package defines, by name."""
    return {
        found.__name__: found
        for module in modules_of(package)
        for found in vars(module).values()
        if inspect.isclass(found)
        and issubclass(found, Configurable)
        and found.__module__.split(".")[0] == package
    }


def describe(package: str, found: type[Configurable], packages: set[str]) -> list[str]:
    """The package, the bases that the table knows, and the traits that come from elsewhere.

    A class has traits of bases that are no classes of the configuration themselves, such as
    ``LabConfig`` below ``LabApp``: they are told as its own.
    """
    bases = [
        base
        for base in found.__bases__
        if issubclass(base, Configurable) and base.__module__.split(".")[0] in packages
    ]
    inherited = {name for base in bases for name in base.class_traits(config=True)}
    traits = sorted(set(found.class_traits(config=True)) - inherited)
    return [package, " ".join(base.__name__ for base in bases), " ".join(traits)]


def unite(left: list[str], right: list[str]) -> list[str]:
    """Two classes of one name."""
    bases, traits = (
        " ".join(sorted({*left[at].split(), *right[at].split()})) for at in (1, 2)
    )
    return [left[0], bases, traits]


def renames_of(found: type[Configurable]) -> dict[str, str]:
    """What the help of deprecated traits says to use instead."""
    renames = {}
    for name, trait in found.class_own_traits(config=True).items():
        text = str(trait.help or "")
        new = REPLACEMENT.search(text) if DEPRECATED.search(text) else None
        if new and "." in new[1]:
            renames[f"{found.__name__}.{name}"] = new[1]
        elif new and new[1] in found.class_traits(config=True):
            renames[f"{found.__name__}.{name}"] = f"{found.__name__}.{new[1]}"
    return renames


def read_table(path: Path) -> dict[str, dict]:
    """The table as it stands, empty where there is none."""
    if not path.exists():
        return {"versions": {}, "classes": {}, "renames": {}}
    text = path.read_text("utf-8")
    return json.loads(text[text.index("= ") + 2 : text.rindex("}") + 1])


def renew(table: dict[str, dict], package: str) -> None:
    """Take what the table says of a package from the package."""
    for name, found in configurables_of(package).items():
        entry = describe(package, found, set(table["versions"]))
        other = table["classes"].get(name)
        # Two packages may call a class the same: a section of this name is read by both.
        table["classes"][name] = unite(other, entry) if other else entry
        table["renames"].update(renames_of(found))


def traits_of(table: dict[str, dict], name: str) -> set[str]:
    """Every trait that the table knows of a class."""
    _, bases, traits = table["classes"].get(name, ("", "", ""))
    return {*traits.split(), *(each for base in bases.split() for each in traits_of(table, base))}


def compare(table: dict[str, dict]) -> dict[str, list[str]]:
    """Which packages of the table are here in its version, and what it lacks and has too much of them."""
    here = [name for name, known in table["versions"].items() if version_of(name) == known]
    found: dict[str, set[str]] = {}
    for package in here:
        for name, each in configurables_of(package).items():
            found.setdefault(name, set()).update(each.class_traits(config=True))
    lost = [
        f"{name}.{trait}"
        for name, traits in sorted(found.items())
        for trait in sorted(traits - traits_of(table, name))
    ]
    gone = [
        f"{name}.{trait}"
        for name, (package, _, traits) in table["classes"].items()
        for trait in ["", *traits.split()]
        if package in here and (name not in found or (trait and trait not in found[name]))
    ]
    return {"here": here, "lost": lost, "gone": gone}


def version_of(package: str) -> str | None:
    """That of an installed package, ``None`` without it."""
    try:
        return version(package)
    except PackageNotFoundError:
        return None


def main(path: Path, packages: list[str]) -> None:
    """Renew the table at a path."""
    table = read_table(path)
    table["versions"].update({package: version(package) for package in packages})
    table["classes"] = {
        name: entry for name, entry in table["classes"].items() if entry[0] not in packages
    }
    for package in packages:
        renew(table, package)
    ordered = {key: dict(sorted(entries.items())) for key, entries in table.items()}
    lines = json.dumps(ordered, indent=1)
    # A class on one line keeps the changes of a renewal readable.
    lines = re.sub(r"\[\n\s+(\".*?\"),\n\s+(\".*?\"),\n\s+(\".*?\")\n\s+\]", r"[\1, \2, \3]", lines)
    path.write_text(f"{HEAD}{lines};\n", "utf-8")


if __name__ == "__main__":
    if sys.argv[2:] == ["--compare"]:
        print(json.dumps(compare(read_table(Path(sys.argv[1])))))
    else:
        main(Path(sys.argv[1]), sys.argv[2:])

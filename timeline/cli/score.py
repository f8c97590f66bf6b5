"""The command `timeline score`."""

import click

from timeline.cli.output import finish, print_text
from timeline.errors import InputError


@click.command()
@click.argument("gold", nargs=-1, required=True, metavar="GOLD...")
def score(gold: tuple[str, ...]) -> None:
    """Score the tagger on annotated documents: JSON Lines with text, timexes and dct (TempEval-3 measures)."""
    from timeline.scoring import score as score_file

    failed: list[InputError] = []
    for path in gold:
        try:
            found = score_file(path)
        except InputError as error:
            failed.append(error)
            continue
        measures = "  ".join(f"{name} {value:.1f}" for name, value in found.measures.items())
        print_text(
            f"{path}: {found.documents} documents, {found.gold} annotated, {found.found} found; F1: {measures}\n"
        )
    finish(failed)

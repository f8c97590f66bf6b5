"""The measure of growth tells a line from a square."""

from growth import grows_linearly


def test_a_line_is_a_line_and_a_square_is_not() -> None:
    assert grows_linearly(lambda size: sum(range(size * 200)), 1_000)
    assert not grows_linearly(lambda size: sum(range(size * size)), 1_000)

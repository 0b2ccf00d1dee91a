"""Who waits at a terminal sees a bar; a log gets none."""

import io

from services.classifier.training.progress import bar, shown


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_gets_a_bar_that_grows_and_is_wiped() -> None:
    to = Terminal()

    done = list(shown([7, 8, 9, 10], "reports are read", to))

    assert done == [7, 8, 9, 10]
    shares = [each.split("]")[1] for each in to.getvalue().split("\r")[1:-1]]
    assert shares == [f" {share:3d} % reports are read" for share in (0, 25, 50, 75)]
    assert to.getvalue().endswith("\r\x1b[K")


def test_a_bar_is_wiped_when_the_work_breaks_off() -> None:
    to = Terminal()

    reading = shown([1, 2], "reports are read", to)
    next(reading)
    reading.close()

    assert to.getvalue().endswith("  0 % reports are read\r\x1b[K")


def test_what_is_no_terminal_gets_the_items_alone() -> None:
    to = io.StringIO()

    assert list(shown(range(3), "reports are read", to)) == [0, 1, 2]
    assert to.getvalue() == ""
    assert list(shown([], "nothing", Terminal())) == []


def test_a_bar_is_as_wide_at_each_share() -> None:
    assert {len(bar(done, 7)) for done in range(8)} == {len(bar(0, 1))}
    assert bar(1, 2).count("#") == 15

"""Become another program that does not outlive its parent.

``python leash.py SIGNAL PARENT UID GID PROGRAM [ARGUMENT…]``: on Linux the kernel sends SIGNAL to this process when
PARENT dies, however it dies. UID and GID are numbers, or ``-`` to stay who we are. The process id stays the same, so
that it is the program's. A script of its own, because code between fork and exec is not safe where there are threads.
"""

import ctypes
import os
import sys

PR_SET_PDEATHSIG = 1


def tie(signal_number: int) -> None:
    """Ask the kernel to send us this signal when our parent dies; does nothing where the kernel cannot."""
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(PR_SET_PDEATHSIG, signal_number, 0, 0, 0)


def become(signal_number: int, parent: int, uid: str, gid: str, argv: list[str]) -> None:
    """Change the user, tie this process to its parent and run the program in its place."""
    if uid != "-":
        os.setgroups([])
        os.setgid(int(gid))
        os.setuid(int(uid))
    tie(signal_number)  # after the change of user, which undoes it
    if os.getppid() != parent:
        sys.exit(0)
    os.execvp(argv[0], argv)  # noqa: S606 - no shell is wanted


if __name__ == "__main__":
    become(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4], sys.argv[5:])

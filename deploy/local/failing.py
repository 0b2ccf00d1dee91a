"""The one way in which the local run refuses."""


class CannotStart(Exception):  # noqa: N818 - it reads as the sentence that it carries
    """Something on this machine is in the way; the text is one clear sentence for the person who typed the command."""

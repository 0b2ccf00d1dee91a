"""The vendors that the simulator speaks as: a folder each."""

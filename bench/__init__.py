"""What Loket can carry, measured."""

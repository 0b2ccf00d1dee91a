"""Every SQL statement of the notifier, and the migrations."""

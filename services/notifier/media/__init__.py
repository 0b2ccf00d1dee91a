"""Photos, sounds and files of residents: fetched, looked at, sealed and kept."""
